/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing in text: names, and arrows of box characters, which may meet and part. */
final class Drawing {
    private static final Pattern NAME = Pattern.compile("[\\w.]+");

    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int UP = 4;
    private static final int DOWN = 8;

    /** To which sides each character is open. */
    private static final Map<Character, Integer> OPEN = Map.of(
            '─', LEFT | RIGHT,
            '│', UP | DOWN,
            '┐', LEFT | DOWN,
            '┘', LEFT | UP,
            '┌', RIGHT | DOWN,
            '└', RIGHT | UP,
            '├', RIGHT | UP | DOWN,
            '┤', LEFT | UP | DOWN,
            '>', LEFT);

    private record Spot(int line, int column) {
        Spot to(int side) {
            return switch (side) {
                case LEFT -> new Spot(line, column - 1);
                case RIGHT -> new Spot(line, column + 1);
                case UP -> new Spot(line - 1, column);
                default -> new Spot(line + 1, column);
            };
        }
    }

    private final List<String> lines;
    private final Map<String, Set<String>> arrows = new TreeMap<>();

    private Drawing(List<String> lines) {
        this.lines = lines;
        Map<Spot, String> begins = new HashMap<>();
        Map<String, Spot> ends = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher name = NAME.matcher(lines.get(line));
            while (name.find()) {
                begins.put(new Spot(line, name.start()), name.group());
                if (ends.put(name.group(), new Spot(line, name.end())) != null) {
                    throw new IllegalArgumentException("twice in the drawing: " + name.group());
                }
            }
        }
        ends.forEach((name, end) -> arrows.put(name, heads(end.to(RIGHT), begins)));
    }

    static Drawing of(String text) {
        return new Drawing(text.lines().toList());
    }

    /** The names at the heads of the arrows that a line belongs to, which begins at a spot, if one does. */
    private Set<String> heads(Spot begin, Map<Spot, String> names) {
        Set<String> heads = new TreeSet<>();
        Set<Spot> seen = new HashSet<>(Set.of(begin));
        Deque<Spot> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Spot spot = open.remove();
            if (at(spot) == '>') {
                String name = names.get(spot.to(RIGHT).to(RIGHT));
                if (name == null) {
                    throw new IllegalArgumentException("an arrow leads nowhere: " + lines.get(spot.line()));
                }
                heads.add(name);
            }
            for (int side : new int[] {LEFT, RIGHT, UP, DOWN}) {
                if (isOpen(spot, side) && isOpen(spot.to(side), opposite(side)) && seen.add(spot.to(side))) {
                    open.add(spot.to(side));
                }
            }
        }
        return heads;
    }

    private static int opposite(int side) {
        return switch (side) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case UP -> DOWN;
            default -> UP;
        };
    }

    private boolean isOpen(Spot spot, int side) {
        return (OPEN.getOrDefault(at(spot), 0) & side) != 0;
    }

    private char at(Spot spot) {
        boolean inside = spot.line() >= 0
                && spot.line() < lines.size()
                && spot.column() >= 0
                && spot.column() < lines.get(spot.line()).length();
        return inside ? lines.get(spot.line()).charAt(spot.column()) : ' ';
    }

    /** For each name, those that an arrow leads to from it. */
    Map<String, Set<String>> arrows() {
        return arrows;
    }

    /** The names from which arrows lead to this one, at once or over others. */
    Set<String> before(String name) {
        Set<String> before = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(name));
        while (!open.isEmpty()) {
            String to = open.remove();
            arrows.forEach((from, heads) -> {
                if (heads.contains(to) && before.add(from)) {
                    open.add(from);
                }
            });
        }
        return before;
    }
}
