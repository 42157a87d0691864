/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Random damage to the source of a page. */
final class PageMutation {
    private static final Pattern TOKEN = Pattern.compile("(?s)<!--.*?-->|<[^<>]*>|[^<]+|<");
    private static final Pattern SPAN = Pattern.compile("(?i)(?<=span=[\"']?)[0-9]+");
    private static final Pattern WORDS =
            Pattern.compile("\\s*(?:[0-9]{1,2}[.、])?[^0-9０-９<万萬元]*\\p{IsIdeographic}[^0-9０-９<万萬元]*");
    private static final Pattern INLINE =
            Pattern.compile("(?i)</?(?:p|div|span|b|strong|font|u|a|o:p|section|tbody|thead|td|th|tr)\\b.*");
    private static final Pattern SHARED = Pattern.compile("(?i)rowspan=[\"']?\\s*(?:0|[2-9]|[1-9][0-9])");
    private static final Pattern STARTS_CELL = Pattern.compile("(?i)<t[dhr]\\b.*");
    private static final Pattern STARTS_ROW = Pattern.compile("(?i)<tr\\b.*");
    private static final Pattern ENDS_ROW = Pattern.compile("(?i)<tr\\b.*|</?(?:table|tbody|thead)\\b.*");
    private static final Pattern CELL = Pattern.compile("(?i)<t[dh]\\b.*");
    private static final Pattern FIGURE = Pattern.compile("\\s*[-+]?[0-9０-９][0-9０-９,，.．]*\\s*");
    private static final String DAMAGED = " data-damaged";

    private static final List<String> PIECES = List.of(
            ("<td>,</td>,<tr>,</tr>,<table>,</table>,<p>,<br>,<!--,-->,<,>,&,&#,\",<script>,</script>,<style>,<td colspan=3>,"
                            + "<td rowspan=0>,<td rowspan=60000>,<select>,<svg>,<math>,<template>,<frameset>,<plaintext>,"
                            + "<textarea>,<title>,0,9,|,总计,其他,\u0000,\uFFFD,\uD83D,<html>,<body>,<form>,<caption>,<col>,"
                            + "<![CDATA[,<?xml?>,<a,=,<meta name=gongkai.outline content=overview>")
                    .split(","));

    private final Random random;

    /** Whether rows are damaged in cells of their own, or in those that they share; both can make up for each other. */
    private final boolean ofShared;

    PageMutation(Random random) {
        this.random = random;
        this.ofShared = random.nextInt(4) == 0;
    }

    /** Changes tags, spans, labels, cells and rows, but no digit of a figure; nothing is added that could be one. */
    String structure(String page, int times) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(page);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0, 1 -> damageWords(tokens, next(tokens, at, WORDS));
                case 2 -> damageTag(tokens, next(tokens, at, INLINE));
                case 3 -> damageCell(tokens, next(tokens, at, CELL));
                default -> damageRow(tokens, next(tokens, at, STARTS_ROW));
            }
        }
        return String.join("", tokens);
    }

    String characters(String page, int times) {
        StringBuilder out = new StringBuilder(page);
        for (int i = 0; i < times && out.length() > 1; i++) {
            int at = random.nextInt(out.length() - 1);
            int end = Math.min(out.length(), at + 1 + random.nextInt(1 << random.nextInt(9)));
            switch (random.nextInt(5)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> out.replace(at, at + 1, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> out.insert(random.nextInt(out.length()), out.substring(at, end));
                default -> {
                    char c = out.charAt(at);
                    out.setCharAt(at, out.charAt(at + 1));
                    out.setCharAt(at + 1, c);
                }
            }
        }
        return out.toString();
    }

    private static int next(List<String> tokens, int from, Pattern pattern) {
        return IntStream.range(from, tokens.size())
                .filter(i -> pattern.matcher(tokens.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    /** Leaves out words or one of their characters, writes one twice, or another one in its place. */
    private void damageWords(List<String> tokens, int at) {
        if (at < 0) {
            return;
        }
        String words = tokens.get(at);
        int i = random.nextInt(words.length());
        tokens.set(
                at,
                switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> words.substring(0, i) + words.substring(i + 1);
                    case 2 -> words.substring(0, i) + words.charAt(i) + words.substring(i);
                    default -> words.substring(0, i) + "不上下本其他合计的".charAt(random.nextInt(9)) + words.substring(i + 1);
                });
    }

    /** Drops, doubles or moves a tag that begins no row and no cell. */
    private void damageTag(List<String> tokens, int at) {
        if (at < 0 || STARTS_CELL.matcher(tokens.get(at)).matches()) {
            return;
        }
        int other = next(tokens, at + 1, INLINE);
        switch (random.nextInt(3)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, tokens.get(at));
            default -> {
                if (other >= 0 && !STARTS_CELL.matcher(tokens.get(other)).matches()) {
                    Collections.swap(tokens, at, other);
                }
            }
        }
    }

    /**
     * Drops a cell, its tag or its span, or puts a blank one in front. Two such faults in a row can make up for each other;
     * one in a header gives its columns another order in every browser.
     */
    private void damageCell(List<String> tokens, int at) {
        int row = at < 0 ? -1 : lastRow(tokens, at);
        if (row < 0 || tokens.get(row).contains(DAMAGED) || isShared(tokens.get(at)) != ofShared) {
            return;
        }
        int end = row + 1 + next(tokens.subList(row + 1, tokens.size()), 0, ENDS_ROW);
        boolean hasFigure = tokens.subList(row, Math.max(row, end)).stream()
                .anyMatch(token -> FIGURE.matcher(token).matches());
        if (!hasFigure) {
            return;
        }
        String tag = tokens.get(at);
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.subList(at, endOfCell(tokens, at)).clear();
            case 2 -> tokens.add(at, "<td></td>");
            case 3 -> tokens.set(at, SPAN.matcher(tag).replaceAll(Integer.toString(1 + random.nextInt(4))));
            default -> tokens.set(at, tag.replaceFirst("(?i)^<t[dh]", "$0 colspan=" + (2 + random.nextInt(2))));
        }
        tokens.set(row, tokens.get(row).replaceFirst("(?i)^<tr", "$0" + DAMAGED));
    }

    private static boolean isShared(String cell) {
        return SHARED.matcher(cell).find();
    }

    private static int lastRow(List<String> tokens, int at) {
        int row = at;
        while (row >= 0 && !STARTS_ROW.matcher(tokens.get(row)).matches()) {
            row--;
        }
        return row;
    }

    private static int endOfCell(List<String> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size()
                && !CELL.matcher(tokens.get(end)).matches()
                && !ENDS_ROW.matcher(tokens.get(end)).matches()) {
            end++;
        }
        return end;
    }

    /** Drops the tag of a row, so that its cells may become those of the row above: one row, of which neither was damaged before. */
    private static void joinRows(List<String> tokens, int at) {
        int above = lastRow(tokens, at - 1);
        boolean isDamaged = tokens.get(at).contains(DAMAGED)
                || (above >= 0 && tokens.get(above).contains(DAMAGED));
        if (isDamaged) {
            return;
        }
        tokens.set(at, "");
        if (above >= 0) {
            tokens.set(above, tokens.get(above).replaceFirst("(?i)^<tr", "$0" + DAMAGED));
        }
    }

    /** Drops a row, or its tag, or puts it somewhere else, once more or not. One with shared cells moves those of others, too. */
    private void damageRow(List<String> tokens, int at) {
        if (at < 0) {
            return;
        }
        int end = at + 1 + next(tokens.subList(at + 1, tokens.size()), 0, ENDS_ROW);
        List<String> row = List.copyOf(tokens.subList(at, Math.max(at + 1, end)));
        if (row.stream().anyMatch(PageMutation::isShared) != ofShared) {
            return;
        }
        int kind = random.nextInt(4);
        if (kind == 0) {
            joinRows(tokens, at);
            return;
        }
        if (kind < 3) {
            tokens.subList(at, at + row.size()).clear();
        }
        int to = next(tokens, random.nextInt(tokens.size()), STARTS_ROW);
        if (kind > 1 && to >= 0) {
            tokens.addAll(to, row);
        }
    }
}
