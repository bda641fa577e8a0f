/**
 * The targets of 晋城 in Shanxi: a rule pack that anybody could have written. {@link
 * io.github.attain.examples.rules.jincheng.JinchengRules} loads them.
 */
module io.github.attain.examples.rules.jincheng {
    requires transitive io.github.attain.core;
    requires static org.jspecify;

    exports io.github.attain.examples.rules.jincheng;

    // The core reads the data that lie beside the classes.
    opens io.github.attain.examples.rules.jincheng to
            io.github.attain.core;

    provides io.github.attain.pack.RulePackProvider with
            io.github.attain.examples.rules.jincheng.JinchengRulesProvider;
}
