package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class PackRoundTripProperties {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackReader.schema(), InputFormat.JSON);

    @Provide
    static Arbitrary<RulePack> packs() {
        return RulePackArbitraries.packs().withoutEdgeCases();
    }

    private static Checked<RulePack> read(String json) {
        return PackReader.read("written", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    /** What is written is read back as an equal pack, and written again as the same text; every kind of rule is among it. */
    @Property(tries = 250)
    @StatisticsReport(onFailureOnly = true)
    void writtenPackIsReadBack(@ForAll("packs") RulePack pack) {
        pack.targets().forEach(t -> count(t.rule()));
        String json = PackWriter.write(pack);
        RulePack back = read(json).orThrow();
        assertThat(back).isEqualTo(pack);
        assertThat(PackWriter.write(back)).isEqualTo(json);
        Statistics.coverage(coverage -> Arrays.stream(Rule.class.getPermittedSubclasses())
                .forEach(kind -> coverage.check(kind.getSimpleName()).count(c -> c > 5)));
    }

    private static void count(Rule rule) {
        Statistics.collect(rule.getClass().getSimpleName());
        rule.arms().forEach(arm -> count(arm.rule()));
    }

    @Property(tries = 30)
    void schemaAcceptsWhatIsWritten(@ForAll("packs") RulePack pack) {
        assertThat(SCHEMA.validate(PackWriter.write(pack), InputFormat.JSON)).isEmpty();
    }

    /** A text cut anywhere is a problem and never an exception. */
    @Property(tries = 30)
    void cutTextIsAProblem(@ForAll("packs") RulePack pack, @ForAll int seed) {
        String json = PackWriter.write(pack);
        int end = Math.floorMod(seed, json.length() - 2);
        Checked<RulePack> read = read(json.substring(0, end));
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value()).isEmpty();
    }

    /** A text with one character changed is read to the end: as a pack, or with located problems. */
    @Property(tries = 100)
    void damagedTextNeverThrows(@ForAll("packs") RulePack pack, @ForAll int seed, @ForAll char damage) {
        StringBuilder json = new StringBuilder(PackWriter.write(pack));
        json.setCharAt(Math.floorMod(seed, json.length()), damage);
        Checked<RulePack> read = read(json.toString());
        assertThat(read.problems())
                .allSatisfy(p -> assertThat(p.location().file()).isEqualTo("written"));
        read.value()
                .ifPresent(value ->
                        assertThat(value.targets()).extracting(Target::id).doesNotHaveDuplicates());
    }
}
