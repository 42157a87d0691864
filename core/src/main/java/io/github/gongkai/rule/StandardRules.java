package io.github.gongkai.rule;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of every rule that this library knows of the form. */
public final class StandardRules {

    private static final List<Rule> ALL = Stream.of(
                    ProactiveDisclosureRules.all(), ApplicationsRules.all(), ReviewAndLitigationRules.all())
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}

    /** Returns every rule, by id. */
    public static List<Rule> all() {
        return ALL;
    }
}
