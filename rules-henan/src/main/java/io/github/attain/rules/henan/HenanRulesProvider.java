package io.github.attain.rules.henan;

import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;

/** Makes the pack known to {@link io.github.attain.pack.RulePacks#discover()}. */
public final class HenanRulesProvider implements RulePackProvider {

    /** Creates the provider; it holds nothing. */
    public HenanRulesProvider() {}

    @Override
    public String id() {
        return HenanRules.ID;
    }

    @Override
    public RulePack load() {
        return HenanRules.load();
    }
}
