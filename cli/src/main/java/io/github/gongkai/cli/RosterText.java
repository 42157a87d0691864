/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.Organ;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.text.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a roster: the name of an organ on each line, and behind a tab or a comma its unified social credit code, if it
 * is known. Blank lines and lines that start with {@code #} say nothing.
 */
final class RosterText {
    private static final Pattern SEPARATOR = Pattern.compile("[\t,，]");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{18}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Organ> organs = new ArrayList<>();

    /** The line of each name and each code. */
    private final Map<String, Integer> lines = new HashMap<>();

    private RosterText() {}

    /**
     * Reads a roster from UTF-8, with or without a byte order mark, or from GB18030.
     *
     * @throws UnusableException if the bytes are no text, a line is no organ, an organ stands twice, or there is none
     */
    static Roster read(byte[] bytes) throws UnusableException {
        RosterText text = new RosterText();
        int number = 0;
        for (String line : decoded(bytes).lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                text.add(number, line);
            }
        }
        if (text.organs.isEmpty()) {
            throw new UnusableException(Wording.of("名册上没有机关。", "There is no organ on the roster."));
        }
        return Roster.of(text.organs);
    }

    private static String decoded(byte[] bytes) throws UnusableException {
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .filter(known -> known.indexOf('\0') < 0)
                .orElseThrow(() -> new UnusableException(
                        Wording.of("不是 UTF-8 或 GB18030 编码的文本。", "It is not text in UTF-8 or GB18030.")));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void add(int line, String text) throws UnusableException {
        List<String> fields = Arrays.stream(SEPARATOR.split(text))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
        boolean named = fields.size() == 1
                || (fields.size() == 2 && CODE.matcher(fields.get(1)).matches());
        if (!named || CODE.matcher(fields.get(0)).matches()) {
            throw wrong(
                    line,
                    Wording.of(
                            "应为机关名称，其后可有逗号或制表符及18位统一社会信用代码，实为「" + text + "」",
                            "expected the name of an organ and, behind a comma or a tab, its unified social credit code of 18 characters if known, found \""
                                    + text + "\""));
        }
        for (String field : fields) {
            Integer before = lines.putIfAbsent(field, line);
            if (before != null) {
                throw wrong(
                        line,
                        Wording.of(
                                "「" + field + "」在第" + before + "行已经有了",
                                "\"" + field + "\" stands on line " + before + " already"));
            }
        }
        Organ.Builder organ = Organ.builder().name(fields.get(0));
        organs.add((fields.size() == 1 ? organ : organ.unifiedSocialCreditCode(fields.get(1))).build());
    }

    private static UnusableException wrong(int line, Wording what) {
        return new UnusableException(
                Wording.of("第" + line + "行：" + what.zh() + "。", "Line " + line + ": " + what.en() + "."));
    }
}
