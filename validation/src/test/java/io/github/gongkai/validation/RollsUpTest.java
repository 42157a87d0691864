/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.messages;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RollsUpTest {
    private static final String PENDING = "reviewAndLitigation.directLitigation.pending";
    private static final AnnualReport BUREAU = RIGHT.withOrgan(Organ.of("某局"));
    private static final AnnualReport OFFICE = Samples.with(RIGHT.withOrgan(Organ.of("某办")), PENDING, 3);
    private static final AnnualReport SUM = Samples.with(RIGHT, PENDING, 3);

    @RollsUp
    record City(AnnualReport parent, List<AnnualReport> members) {}

    @Test
    void sumOfItsMembersIsValid() {
        assertThat(ZH.validate(new City(SUM, List.of(BUREAU, OFFICE)))).isEmpty();
    }

    @Test
    void objectWithoutParentOrMembersIsValid() {
        assertThat(ZH.validate(new City(null, List.of(BUREAU)))).isEmpty();
        assertThat(ZH.validate(new City(SUM, null))).isEmpty();
    }

    /** As nobody has reported, it is not known what the sum should be. */
    @Test
    void parentWithoutAnyMemberIsValid() {
        assertThat(ZH.validate(new City(SUM, List.of()))).isEmpty();
    }

    @Test
    void nullAmongTheMembersIsPassedOver() {
        assertThat(ZH.validate(new City(SUM, Arrays.asList(BUREAU, null, OFFICE))))
                .isEmpty();
    }

    @Test
    void cellThatIsNotTheSumIsAViolation() {
        assertThat(paths(new City(RIGHT, List.of(BUREAU, OFFICE)))).containsExactly("parent." + PENDING);
    }

    @Test
    void messageIsTheFinding() {
        City city = new City(RIGHT, List.of(OFFICE));

        assertThat(messages(ZH, city)).singleElement().asString().startsWith("表四 行政诉讼·未经复议直接起诉·尚未审结：汇总数");
        assertThat(messages(EN, city))
                .singleElement()
                .asString()
                .startsWith("Table 4, Litigation without prior reconsideration, pending: the figure should equal");
    }

    @Test
    void eachReportByItselfIsNotChecked() {
        assertThat(ZH.validate(new City(WRONG, List.of(WRONG.withOrgan(Organ.of("某局"))))))
                .isEmpty();
    }

    @Test
    void memberOfAnotherYearIsAViolation() {
        assertThat(paths(new City(SUM, List.of(BUREAU.withYear(Samples.YEAR.next()), OFFICE))))
                .containsExactly("members");
    }

    @RollsUp(parent = "sum", members = "departments", roster = "expected")
    record Named(AnnualReport sum, Set<AnnualReport> departments, Roster expected) {}

    @Test
    void membersAreHeldAgainstTheRoster() {
        Roster complete = Roster.of(List.of(Organ.of("某局"), Organ.of("某办")));
        Roster more = Roster.of(List.of(Organ.of("某局"), Organ.of("某办"), Organ.of("某委")));

        assertThat(paths(new Named(RIGHT, Set.of(BUREAU, OFFICE), complete))).containsExactly("sum." + PENDING);
        assertThat(paths(new Named(RIGHT, Set.of(BUREAU, OFFICE), more))).containsExactly("departments");
        assertThat(paths(new Named(RIGHT, Set.of(BUREAU, OFFICE), null))).isEmpty();
    }

    @RollsUp
    record AddedUp(AnnualReport parent, Members members) {}

    @Test
    void membersThatAreAddedUpBringTheirRoster() {
        assertThat(paths(new AddedUp(RIGHT, Members.of(Roster.whoeverReported(), List.of(OFFICE)))))
                .containsExactly("parent." + PENDING);
        assertThat(paths(new AddedUp(RIGHT, Members.of(List.of(OFFICE))))).isEmpty();
    }

    @RollsUp
    record ByName(AnnualReport parent, Map<String, AnnualReport> members) {}

    @Test
    void membersMayHaveNames() {
        assertThat(paths(new ByName(SUM, Map.of("某局", BUREAU, "某办", OFFICE)))).isEmpty();
        assertThat(paths(new ByName(SUM, Map.of("某局", BUREAU)))).containsExactly("parent." + PENDING);
    }

    @RollsUp
    static class InArray {
        final AnnualReport parent = RIGHT;
        final AnnualReport[] members = {BUREAU, OFFICE};
    }

    @Test
    void membersMayStandInAnArray() {
        assertThat(paths(new InArray())).containsExactly("parent." + PENDING);
    }

    @RollsUp(everyCell = true)
    record EveryCell(AnnualReport parent, List<AnnualReport> members) {}

    @Test
    void sumOfTheMembersStandsAtTheMembers() {
        assertThat(paths(new EveryCell(RIGHT, List.of(OFFICE)))).containsExactly("members", "parent." + PENDING);
    }

    /** The keys of the findings differ, so that none is lost. */
    @Test
    void membersWithoutANameHaveAViolationEach() {
        AnnualReport unnamed = BUREAU.withOrgan(Optional.empty()).withYear(Samples.YEAR.next());

        assertThat(paths(new City(RIGHT, List.of(unnamed, unnamed, BUREAU)))).containsExactly("members", "members");
    }

    @RollsUp(rules = "A-04")
    record YearsOnly(AnnualReport parent, List<AnnualReport> members) {}

    @RollsUp(without = {"A-01", "A-03"})
    record NotSums(AnnualReport parent, List<AnnualReport> members) {}

    @RollsUp(minimumSeverity = Severity.WARNING)
    record Warnings(AnnualReport parent, List<AnnualReport> members) {}

    @Test
    void rulesAndSeverityAreChosen() {
        List<AnnualReport> twice = List.of(OFFICE, OFFICE);

        assertThat(paths(new YearsOnly(RIGHT, List.of(OFFICE)))).isEmpty();
        assertThat(paths(new NotSums(RIGHT, List.of(OFFICE)))).isEmpty();
        assertThat(paths(new NotSums(RIGHT, twice))).isEmpty();
        assertThat(paths(new Warnings(RIGHT, List.of(OFFICE)))).isEmpty();
        assertThat(paths(new Warnings(RIGHT, twice))).containsExactly("members");
    }

    @RollsUp(missing = MissingPolicy.BLANK_BODY_IS_ZERO)
    record BlankIsZero(AnnualReport parent, List<AnnualReport> members) {}

    @Test
    void blankCellsAreReadAsThePolicySays() {
        AnnualReport blank = Samples.with(RIGHT, PENDING, Entry.blank());

        assertThat(paths(new City(blank, List.of(OFFICE)))).isEmpty();
        assertThat(paths(new BlankIsZero(blank, List.of(OFFICE)))).containsExactly("parent." + PENDING);
    }

    @RollsUp(rules = "Y-01")
    record OfYears(AnnualReport parent, List<AnnualReport> members) {}

    @RollsUp
    record OneMember(AnnualReport parent, AnnualReport members) {}

    @RollsUp
    record Anything(AnnualReport parent, Object members) {}

    @RollsUp
    record Names(AnnualReport parent, List<String> members) {}

    @RollsUp(roster = "names")
    record RosterOfNames(AnnualReport parent, List<AnnualReport> members, List<String> names) {}

    @RollsUp(minimumSeverity = Severity.ERROR)
    record NeverSevere(AnnualReport parent, List<AnnualReport> members) {}

    static List<Arguments> wrongDeclarations() {
        return List.of(
                arguments(new OfYears(SUM, List.of()), "@RollsUp: the rule Y-01 is not applied"),
                arguments(new NeverSevere(SUM, List.of()), "is as severe as the minimum severity, ERROR"),
                arguments(new OneMember(SUM, BUREAU), "java.lang.Iterable"),
                arguments(new Anything(SUM, "某局"), "java.lang.String"),
                arguments(new Names(SUM, List.of("某局")), "java.lang.String"),
                arguments(new RosterOfNames(SUM, List.of(), List.of()), "\"names\""));
    }

    @ParameterizedTest
    @MethodSource("wrongDeclarations")
    void whatCannotBeCheckedIsAWrongDeclaration(Object declaration, String words) {
        assertWrongDeclaration(declaration, words);
    }
}
