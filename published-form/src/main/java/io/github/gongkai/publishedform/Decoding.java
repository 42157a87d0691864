/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The characters of a source, and a note for every line with bytes that are none. */
final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;
    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private int line = 1;
    private int malformedInLine;
    private int malformed;
    private int decoded;

    private Decoding(byte[] bytes, Charset charset) {
        this.charset = charset;
        decode(ByteBuffer.wrap(bytes));
        endLine();
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
    }

    static Decoding of(byte[] bytes, Charset charset) {
        return new Decoding(bytes, charset);
    }

    /**
     * UTF-8 if a byte order mark says so, or if more characters beyond ASCII are good UTF-8 than are not, which in text of
     * another encoding they never are; else GB18030, unless that fits no better.
     */
    static Decoding detect(byte[] bytes) {
        Decoding utf8 = of(bytes, StandardCharsets.UTF_8);
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (marked || utf8.malformed == 0 || utf8.malformed < utf8.decoded) {
            return utf8;
        }
        Decoding gb18030 = of(bytes, GB18030);
        return gb18030.malformed < utf8.malformed ? gb18030 : utf8;
    }

    String text() {
        return text.toString();
    }

    Charset charset() {
        return charset;
    }

    List<Note> notes() {
        return notes;
    }

    private void decode(ByteBuffer in) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            drain(out);
            if (result.isError()) {
                in.position(in.position() + result.length());
                malformed++;
                malformedInLine++;
                text.append(REPLACEMENT);
            } else if (result.isUnderflow()) {
                break;
            }
        }
        decoder.flush(out);
        drain(out);
    }

    private void drain(CharBuffer out) {
        out.flip();
        while (out.hasRemaining()) {
            char c = out.get();
            boolean endsReturn = text.length() > 0 && text.charAt(text.length() - 1) == '\r';
            text.append(c);
            if (endsReturn && c != '\n') {
                endLine();
            }
            if (c == '\n') {
                endLine();
            }
            decoded += c < 0x80 ? 0 : 1;
        }
        out.clear();
    }

    private void endLine() {
        if (malformedInLine > 0) {
            notes.add(Note.builder()
                    .kind(NoteKind.UNDECODABLE_BYTES)
                    .place(SourcePlace.inText(line, 1))
                    .raw(malformedInLine + " × " + charset.name())
                    .build());
        }
        malformedInLine = 0;
        line++;
    }
}
