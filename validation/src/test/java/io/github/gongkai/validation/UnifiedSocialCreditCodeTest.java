/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.messages;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.Organ;
import java.nio.CharBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String RIGHT = "9144030071526726XG";

    record Code(@UnifiedSocialCreditCode CharSequence code) {}

    record Stated(Optional<@UnifiedSocialCreditCode String> code) {}

    record Filing(@UnifiedSocialCreditCode Organ organ) {}

    private static Organ organ(String code) {
        return Organ.builder().name("某局").unifiedSocialCreditCode(code).build();
    }

    @Test
    void rightCodeIsValidAndSoIsNone() {
        assertThat(ZH.validate(new Code(RIGHT))).isEmpty();
        assertThat(ZH.validate(new Code(CharBuffer.wrap(RIGHT)))).isEmpty();
        assertThat(ZH.validate(new Code(null))).isEmpty();
        assertThat(ZH.validate(new Stated(Optional.empty()))).isEmpty();
        assertThat(ZH.validate(new Filing(organ(RIGHT)))).isEmpty();
        assertThat(ZH.validate(new Filing(Organ.of("某局")))).isEmpty();
        assertThat(ZH.validate(new Filing(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9144030071526726XH",
                "1944030071526726XG",
                "9144030071526726xg",
                "9144030071526726XG ",
                "9144030071526726X",
                "914403007152672OXG"
            })
    void wrongCodeIsAViolation(String code) {
        assertThat(paths(new Code(code))).containsExactly("code");
        assertThat(paths(new Stated(Optional.of(code)))).containsExactly("code");
        assertThat(paths(new Filing(organ(code)))).containsExactly("organ.unifiedSocialCreditCode");
    }

    @Test
    void messageSaysWhatACodeIs() {
        assertThat(messages(ZH, new Code("0"))).containsExactly("应为统一社会信用代码：18位，校验码正确");
        assertThat(messages(EN, new Code("0")))
                .containsExactly("must be a unified social credit code: 18 characters, with the right check character");
        assertThat(messages(ZH, new Filing(organ("0")))).isEqualTo(messages(ZH, new Code("0")));
    }
}
