/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

/** A key to sign with that is made for one dry run and forgotten. */
final class SigningKey {
    private final PGPSecretKey secret;

    private SigningKey(PGPSecretKey secret) {
        this.secret = secret;
    }

    @SuppressWarnings("JavaUtilDate") // What the library takes.
    static SigningKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            JcaPGPKeyPair pair = new JcaPGPKeyPair(
                    PublicKeyPacket.VERSION_4,
                    PublicKeyAlgorithmTags.RSA_GENERAL,
                    generator.generateKeyPair(),
                    new Date());
            return new SigningKey(new PGPSecretKey(
                    PGPSignature.POSITIVE_CERTIFICATION,
                    pair,
                    "dry run",
                    new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1),
                    null,
                    null,
                    new JcaPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                    null));
        } catch (GeneralSecurityException | PGPException e) {
            throw new AssertionError(e);
        }
    }

    /** The key as the environment variable that Maven takes it from. */
    String armored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = new ArmoredOutputStream(bytes)) {
            secret.encode(armor);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    /** Whether a signature is this key's, of what stands in a file. */
    boolean signed(Path file, Path signature) throws IOException, PGPException {
        PGPPublicKey key = secret.getPublicKey();
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
            PGPSignature found = ((PGPSignatureList) new JcaPGPObjectFactory(in).nextObject()).get(0);
            found.init(new JcaPGPContentVerifierBuilderProvider().setProvider(new BouncyCastleProvider()), key);
            found.update(Files.readAllBytes(file));
            return found.verify();
        }
    }
}
