/**
 * The environmental targets of places in Henan, as data with their clauses. {@link io.github.attain.rules.henan.HenanRules}
 * loads them.
 */
module io.github.attain.rules.henan {
    requires transitive io.github.attain.core;
    requires static org.jspecify;

    exports io.github.attain.rules.henan;

    // The core reads the data that lie beside the classes.
    opens io.github.attain.rules.henan to
            io.github.attain.core;

    provides io.github.attain.pack.RulePackProvider with
            io.github.attain.rules.henan.HenanRulesProvider;
}
