/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static io.github.gongkai.form.FormEdition.TRIAL_2019;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.table.Applications;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few cells with what stands in them, and hard rules that compare them: few enough to try everything.
 *
 * @param cells the cells, in the order of the form
 * @param entries what stands in each: a number, or one of the ways not to state one
 * @param checks the comparisons, each a rule of its own
 * @param isStrict whether the rules are in the set by which a figure must be one that its cell admits
 * @param policy how cells that state no figure are read
 * @param weights what each cell weighs
 * @param trusted the places of the cells that are trusted
 * @param waived the key of a finding that is waived
 */
record SmallSystem(
        List<CellRef> cells,
        List<String> entries,
        List<SmallCheck> checks,
        boolean isStrict,
        MissingPolicy policy,
        List<Integer> weights,
        List<Integer> trusted,
        Optional<String> waived) {
    private static final List<CellRef> POOL = Stream.of(
                    "proactiveDisclosure.administrativeLicensing.itemsLastYear",
                    "proactiveDisclosure.administrativeLicensing.changeThisYear",
                    "proactiveDisclosure.administrativePenalties.changeThisYear",
                    "applications.received.naturalPerson",
                    "applications.received.total",
                    "applications.carriedIn.naturalPerson",
                    "applications.outcomes.granted.otherOrganization",
                    "reviewAndLitigation.reconsideration.upheld",
                    "reviewAndLitigation.reconsideration.total")
            .map(TRIAL_2019::cell)
            .toList();

    private static final Map<String, Entry> UNKNOWN = Map.of(
            "blank", Entry.blank(),
            "mark", Entry.marked("/"),
            "text", Entry.unreadable("若干"),
            "not read", Entry.notRead());

    private static final List<String> ODD = List.of("-1", "-2", "0.5", "1.5", "-0.5");

    private static final List<Rule> ADMISSIBLE = StandardRules.all().stream()
            .filter(rule ->
                    List.of("T2-01", "T3-04", "T4-02").contains(rule.id().value()))
            .toList();

    /** Returns a system whose figures are whole and stay so, as those of the form do: no minor of its coefficients is more than 1. */
    static SmallSystem drawnLikeTheForm(Random random) {
        SmallSystem system = drawn(random);
        while (system.hasDecimals() || system.greatestMinor() > 1) {
            system = drawn(random);
        }
        return system;
    }

    /** Returns whether a figure is not whole; what such a one forbids may take too many steps to see. */
    boolean hasDecimals() {
        return entries.stream().anyMatch(entry -> entry.contains("."));
    }

    private int greatestMinor() {
        int[][] coefficients = checks.stream()
                .map(check ->
                        IntStream.range(0, cells.size()).map(check::coefficient).toArray())
                .toArray(int[][]::new);
        return IntStream.of(new Minors(coefficients).greatest()).max().orElse(1);
    }

    /** Returns a system of four to six cells and one to four checks. */
    static SmallSystem drawn(Random random) {
        List<CellRef> cells = new ArrayList<>(POOL);
        Collections.shuffle(cells, random);
        int size = 4 + random.nextInt(3);
        cells.subList(size, cells.size()).clear();
        cells.sort((one, other) -> Integer.compare(POOL.indexOf(one), POOL.indexOf(other)));
        boolean odd = random.nextInt(3) == 0;
        int unknown = 0;
        int oneIn = random.nextInt(3) == 0 ? 2 : 4;
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isUnknown = unknown < 4 && random.nextInt(oneIn) == 0;
            unknown += isUnknown ? 1 : 0;
            entries.add(
                    isUnknown
                            ? any(UNKNOWN.keySet().stream().sorted().toList(), random)
                            : odd && random.nextInt(4) == 0 ? any(ODD, random) : Integer.toString(random.nextInt(4)));
        }
        SmallSystem system = new SmallSystem(
                List.copyOf(cells),
                entries,
                checks(size, random),
                random.nextBoolean(),
                any(List.of(MissingPolicy.values()), random),
                weights(size, random),
                trusted(size, random),
                Optional.empty());
        List<Finding> findings = system.ruleSet().check(system.report()).findings();
        return findings.isEmpty() || random.nextInt(6) > 0
                ? system
                : system.without(any(findings, random).key());
    }

    /** Returns checks of all cells, or some of the first and some of the last ones, so that they may be independent. */
    private static List<SmallCheck> checks(int size, Random random) {
        int split = random.nextBoolean() ? 0 : 2 + random.nextInt(size - 3);
        List<SmallCheck> checks = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean first = split > 0 && random.nextBoolean();
            List<Integer> places = IntStream.range(first ? 0 : split, first ? split : size)
                    .boxed()
                    .toList();
            checks.add(SmallCheck.drawn(size, places, random));
        }
        return checks;
    }

    private static List<Integer> weights(int size, Random random) {
        int most = random.nextInt(3) == 0 ? 3 : 1;
        return IntStream.range(0, size).mapToObj(i -> 1 + random.nextInt(most)).toList();
    }

    private static List<Integer> trusted(int size, Random random) {
        int oneIn = random.nextInt(3) == 0 ? 2 : 20;
        return IntStream.range(0, size)
                .filter(i -> random.nextInt(oneIn) == 0)
                .boxed()
                .toList();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private SmallSystem without(String key) {
        return new SmallSystem(cells, entries, checks, isStrict, policy, weights, trusted, Optional.of(key));
    }

    /** Returns the key of a check, which is the id of its rule. */
    static String key(int check) {
        return "MINE-0" + check;
    }

    /** Returns the figure of a cell, or the zero that it counts as; empty if it is unknown. */
    Optional<BigDecimal> known(int cell) {
        String entry = entries.get(cell);
        if (!UNKNOWN.containsKey(entry)) {
            return Optional.of(new BigDecimal(entry));
        }
        boolean zero = policy == MissingPolicy.BLANK_BODY_IS_ZERO
                && !cells.get(cell).isTotal()
                && (entry.equals("blank") || entry.equals("mark"));
        return zero ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    boolean isSigned(int cell) {
        return cells.get(cell).kind() == CellKind.SIGNED_CHANGE;
    }

    /** Returns whether a cell states a figure that a rule of the set forbids whatever the others are. */
    boolean isInadmissible(int cell) {
        BigDecimal known = known(cell).orElse(BigDecimal.ZERO);
        boolean admitted = known.stripTrailingZeros().scale() <= 0 && (isSigned(cell) || known.signum() >= 0);
        return isStrict
                && !admitted
                && waived.filter(key -> key.endsWith("[" + suffix(cell) + "]")).isEmpty();
    }

    private String suffix(int cell) {
        String path = cells.get(cell).path();
        return path.substring(path.indexOf('.') + 1);
    }

    /** Returns the checks that have to hold: all but the one whose finding is waived. */
    List<SmallCheck> hardChecks() {
        return IntStream.range(0, checks.size())
                .filter(check -> waived.filter(key(check)::equals).isEmpty())
                .mapToObj(checks::get)
                .toList();
    }

    /** Returns the hard checks that some chain of them ties to a cell, its own among them. */
    List<SmallCheck> hardChecksAround(int cell) {
        BitSet reached = around(cell);
        return hardChecks().stream()
                .filter(check -> reached.stream().anyMatch(check::speaksOf))
                .toList();
    }

    /** Returns whether a cell that states what it does not admit is tied to a cell. */
    boolean isInadmissibleAround(int cell) {
        return around(cell).stream().anyMatch(this::isInadmissible);
    }

    private BitSet around(int cell) {
        BitSet reached = new BitSet();
        reached.set(cell);
        for (int round = 0; round < checks.size(); round++) {
            for (SmallCheck check : hardChecks()) {
                if (reached.stream().anyMatch(check::speaksOf)) {
                    IntStream.range(0, cells.size()).filter(check::speaksOf).forEach(reached::set);
                }
            }
        }
        return reached;
    }

    /** Returns the figures of all cells that are known. */
    List<Optional<BigDecimal>> known() {
        return IntStream.range(0, cells.size()).mapToObj(this::known).toList();
    }

    /** Returns the figures of all cells that are known and can be right. */
    List<Optional<BigDecimal>> admissible() {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> isInadmissible(cell) ? Optional.<BigDecimal>empty() : known(cell))
                .toList();
    }

    /** Returns whether the key is that of one of the checks. */
    boolean isOwn(String key) {
        return !checks(List.of(key)).isEmpty();
    }

    List<SmallCheck> checks(List<String> keys) {
        return IntStream.range(0, checks.size())
                .filter(check -> keys.contains(key(check)))
                .mapToObj(checks::get)
                .toList();
    }

    AnnualReport report() {
        AnnualReport report = AnnualReport.of(Applications.filled(TRIAL_2019, Entry.notRead()));
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            Entry entry = UNKNOWN.get(entries.get(i));
            report = report.with(cell, entry != null ? entry : Numbers.entry(cell, new BigDecimal(entries.get(i))));
        }
        return report;
    }

    private RuleSet ruleSet() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            rules.add(Rule.builder()
                    .id(RuleId.of(key(i)))
                    .basis(Basis.IMPLIED)
                    .severity(Severity.ERROR)
                    .statement(Wording.of("自定规则", "a rule of one's own"))
                    .addFormulas(PlacedFormula.of(
                            Place.ofDocument(TRIAL_2019), checks.get(i).comparison(cells)))
                    .build());
        }
        rules.addAll(isStrict ? ADMISSIBLE : List.of());
        return RuleSet.of("mine", rules).withMissingPolicy(policy);
    }

    Diagnoser diagnoser() {
        RuleSet rules = ruleSet();
        List<Waiver> waivers = rules.check(report()).findings().stream()
                .filter(finding -> waived.filter(finding.key()::equals).isPresent())
                .map(finding -> Waiver.of(finding, "known"))
                .toList();
        Diagnoser.Builder builder = Diagnoser.builder().ruleSet(rules.withWaivers(waivers));
        for (int i = 0; i < cells.size(); i++) {
            builder.putWeights(DossierCell.of(cells.get(i)), weights.get(i));
        }
        trusted.forEach(cell -> builder.addTrusted(DossierCell.of(cells.get(cell))));
        return builder.build();
    }

    /** Returns one repair of each fault, in every way, as the places of their cells, which are bits. */
    List<Integer> combinations(List<Fault> faults) {
        List<Integer> combinations = List.of(0);
        for (Fault fault : faults) {
            List<Integer> more = new ArrayList<>();
            for (int before : combinations) {
                fault.repairs().forEach(repair -> more.add(before | places(repair)));
            }
            combinations = more;
        }
        return combinations;
    }

    /** Returns the places of the cells of a repair, which are bits. */
    int places(Repair repair) {
        return repair.cells().stream().mapToInt(cell -> 1 << place(cell)).sum();
    }

    int place(DossierCell cell) {
        return cells.indexOf(cell.cell());
    }
}
