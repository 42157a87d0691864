package io.github.gongkai.cli;

import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import java.util.EnumSet;
import java.util.Set;

/** What has to be at hand to apply a rule. */
final class RuleScopes {

    private RuleScopes() {}

    static Set<Scope> of(Rule rule) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        rule.formulas().forEach(placed -> scopes.add(placed.formula().scope()));
        return scopes;
    }
}
