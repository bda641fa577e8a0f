package io.github.attain.examples.rules.jincheng;

import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;

/** Makes the pack known to {@link io.github.attain.pack.RulePacks#discover()}. */
public final class JinchengRulesProvider implements RulePackProvider {

    /** Creates the provider; it holds nothing. */
    public JinchengRulesProvider() {}

    @Override
    public String id() {
        return JinchengRules.ID;
    }

    @Override
    public RulePack load() {
        return JinchengRules.load();
    }
}
