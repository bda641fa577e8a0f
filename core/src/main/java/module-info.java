/**
 * Environmental targets as data, and the judgement whether measured values keep them.
 *
 * <p>Read downwards: a {@linkplain io.github.attain.value value} of an {@linkplain io.github.attain.indicator indicator} at a
 * {@linkplain io.github.attain.place place} is held against the {@linkplain io.github.attain.rule rule} of a {@linkplain
 * io.github.attain.target target} from a {@linkplain io.github.attain.pack pack}, which gives an {@linkplain
 * io.github.attain.assessment assessment}.
 */
module io.github.attain.core {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.attain.assessment;
    exports io.github.attain.csv;
    exports io.github.attain.exchange;
    exports io.github.attain.indicator;
    exports io.github.attain.jackson;
    exports io.github.attain.json;
    exports io.github.attain.measurement;
    exports io.github.attain.monitoring;
    exports io.github.attain.pack;
    exports io.github.attain.path;
    exports io.github.attain.place;
    exports io.github.attain.problem;
    exports io.github.attain.report;
    exports io.github.attain.rule;
    exports io.github.attain.source;
    exports io.github.attain.standard;
    exports io.github.attain.standard.air;
    exports io.github.attain.standard.water;
    exports io.github.attain.target;
    exports io.github.attain.text;
    exports io.github.attain.time;
    exports io.github.attain.value;

    uses io.github.attain.pack.RulePackProvider;
}
