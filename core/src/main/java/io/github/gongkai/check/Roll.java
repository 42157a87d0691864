/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Member;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is expected and who has reported, organ by organ. */
final class Roll {
    private final FormEdition edition;
    private final @Nullable ReportYear year;
    private final @Nullable Roster roster;
    private final List<Entry> entries;
    private final Map<RosterRequirement, Map<String, Entry>> byName = new EnumMap<>(RosterRequirement.class);

    Roll(AnnualReport report, Members members) {
        this.edition = report.edition();
        this.year = report.year().orElse(null);
        this.roster = members.roster().orElse(null);
        this.entries = entries(members);
    }

    /** The organs of the roster in its order, then the others. */
    List<Entry> entries() {
        return entries;
    }

    private List<Entry> entries(Members members) {
        Map<Organ, List<Member>> byOrgan = new LinkedHashMap<>();
        Map<String, Organ> byName = new HashMap<>();
        Map<String, Organ> byCode = new HashMap<>();
        if (roster != null) {
            roster.organs().forEach(organ -> open(organ, byOrgan, byName, byCode));
        }
        Set<Organ> expected = new HashSet<>(byOrgan.keySet());
        boolean all = roster != null && roster.isWhoeverReported();
        List<Member> unnamed = new ArrayList<>();
        for (Member member : members.reported()) {
            Organ organ = member.organ().orElse(null);
            if (organ == null) {
                unnamed.add(member);
            } else {
                Organ known = known(organ, byName, byCode);
                if (known == null) {
                    open(organ, byOrgan, byName, byCode);
                    known = organ;
                }
                byOrgan.computeIfAbsent(known, key -> new ArrayList<>()).add(member);
            }
        }
        Map<String, Long> names =
                byOrgan.keySet().stream().collect(Collectors.groupingBy(Organ::name, Collectors.counting()));
        List<Entry> list = new ArrayList<>();
        byOrgan.forEach((organ, reports) -> list.add(new Entry(
                names.getOrDefault(organ.name(), 0L) > 1
                        ? organ.name() + "（" + organ.unifiedSocialCreditCode().orElse("") + "）"
                        : organ.name(),
                all || expected.contains(organ),
                List.copyOf(reports))));
        for (int i = 0; i < unnamed.size(); i++) {
            list.add(new Entry(unnamed.size() == 1 ? "?" : "?" + (i + 1), all, List.of(unnamed.get(i))));
        }
        return List.copyOf(list);
    }

    private static void open(
            Organ organ, Map<Organ, List<Member>> byOrgan, Map<String, Organ> byName, Map<String, Organ> byCode) {
        byOrgan.put(organ, new ArrayList<>());
        byName.putIfAbsent(organ.name(), organ);
        organ.unifiedSocialCreditCode().ifPresent(code -> byCode.putIfAbsent(code, organ));
    }

    private static @Nullable Organ known(Organ organ, Map<String, Organ> byName, Map<String, Organ> byCode) {
        Organ sameCode = organ.unifiedSocialCreditCode().map(byCode::get).orElse(null);
        if (sameCode != null) {
            return sameCode;
        }
        Organ sameName = byName.get(organ.name());
        return sameName != null && sameName.isSameAs(organ) ? sameName : null;
    }

    /** The entries that a requirement has something to say of. */
    List<Entry> entries(RosterRequirement requirement) {
        boolean listed = roster != null && !roster.isWhoeverReported();
        return entries.stream()
                .filter(entry -> switch (requirement) {
                    case PRESENT -> listed && entry.isExpected();
                    case ON_THE_ROSTER -> listed && !entry.reports().isEmpty();
                    case ONCE, SAME_YEAR_AND_EDITION -> !entry.reports().isEmpty();
                })
                .toList();
    }

    /** The first entry of a name that a requirement has something to say of. */
    Optional<Entry> entry(RosterRequirement requirement, String name) {
        Map<String, Entry> known = byName.computeIfAbsent(requirement, key -> {
            Map<String, Entry> names = new HashMap<>();
            entries(key).forEach(entry -> names.putIfAbsent(entry.name(), entry));
            return names;
        });
        return Optional.ofNullable(known.get(name));
    }

    /** An organ: whether it is expected, and what it has handed in. */
    final class Entry {
        private final String name;
        private final boolean expected;
        private final List<Member> reports;

        Entry(String name, boolean expected, List<Member> reports) {
            this.name = name;
            this.expected = expected;
            this.reports = reports;
        }

        String name() {
            return name;
        }

        boolean isExpected() {
            return expected;
        }

        List<Member> reports() {
            return reports;
        }

        /** How many of its reports are for the year of the roll-up, on its edition. */
        long fitting() {
            return reports.stream().filter(Roll.this::fits).count();
        }

        Verdict verdict(RosterRequirement requirement) {
            return switch (requirement) {
                case PRESENT -> of(!reports.isEmpty());
                case ONCE -> of(fitting() <= 1);
                case SAME_YEAR_AND_EDITION -> sameYearAndEdition();
                case ON_THE_ROSTER -> of(expected);
            };
        }

        private Verdict sameYearAndEdition() {
            if (reports.stream().anyMatch(Roll.this::differs)) {
                return Verdict.VIOLATED;
            }
            return reports.stream().allMatch(Roll.this::fits) ? Verdict.SATISFIED : Verdict.UNDECIDED;
        }

        Wording expected(RosterRequirement requirement) {
            return switch (requirement) {
                case PRESENT -> Wording.of("一份报告", "a report");
                case ONCE -> Wording.of("一份报告", "one report");
                case SAME_YEAR_AND_EDITION -> described(Optional.ofNullable(year), edition);
                case ON_THE_ROSTER -> Wording.of("名册上的机关", "an organ on the roster");
            };
        }

        Wording found(RosterRequirement requirement) {
            return switch (requirement) {
                case PRESENT -> Wording.of("无", "none");
                case ONCE -> Wording.of(fitting() + "份", fitting() + " of them");
                case SAME_YEAR_AND_EDITION -> {
                    List<Wording> described = reports.stream()
                            .map(report -> described(report.year(), report.edition()))
                            .toList();
                    yield Wording.of(
                            described.stream().map(Wording::zh).collect(Collectors.joining("、")),
                            described.stream().map(Wording::en).collect(Collectors.joining(" and ")));
                }
                case ON_THE_ROSTER -> Wording.of("不在名册上的机关", "one that is not on it");
            };
        }
    }

    private static Wording described(Optional<ReportYear> year, FormEdition edition) {
        String of = year.map(ReportYear::toString).orElse("?");
        return Wording.of(
                of + "年度的报告（" + edition.title().zh() + "）",
                "a report for " + of + " (" + edition.title().en() + ")");
    }

    private static Verdict of(boolean holds) {
        return holds ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private boolean fits(Member report) {
        return report.edition() == edition
                && report.year().isPresent()
                && report.year().equals(Optional.ofNullable(year));
    }

    private boolean differs(Member report) {
        return report.edition() != edition
                || (year != null
                        && report.year().isPresent()
                        && !year.equals(report.year().get()));
    }
}
