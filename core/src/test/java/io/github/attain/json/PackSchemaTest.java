package io.github.attain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.JsonText;
import io.github.attain.grammar.RuleShape;
import io.github.attain.grammar.Trees;
import io.github.attain.pack.RulePack;
import io.github.attain.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(PackReader.schema(), InputFormat.JSON);

    private static List<Error> validate(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void isItselfValid() {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(PackReader.schema(), InputFormat.JSON)).isEmpty();
    }

    /** The tables say what the schema says; only its descriptions are its own. */
    @Test
    void isWhatTheTablesGive() {
        assertThat(JsonText.write(plain(Trees.of(PackReader.schema())), Map.of()))
                .isEqualTo(JsonText.write(SchemaOfTables.schema(), Map.of()));
    }

    private static Json plain(Json json) {
        Json plain = Json.of(json.kind, json.said);
        for (Json each : json.inside()) {
            if (!each.key.equals("description") || each.kind != Json.Kind.TEXT) {
                plain.put(each.key, plain(each));
            }
        }
        return plain;
    }

    @Test
    void everyKeyIsDescribed() {
        List<String> silent = new ArrayList<>();
        describes(Trees.of(PackReader.schema()), silent);
        assertThat(silent).isEmpty();
    }

    private static void describes(Json json, List<String> silent) {
        Json keys = json.get("properties");
        List<Json> described = keys == null || json.get("type") == null ? List.of() : keys.inside();
        for (Json key : described) {
            if (key.get("description") == null) {
                silent.add(key.toString());
            }
        }
        json.inside().forEach(each -> describes(each, silent));
    }

    @Test
    void everyRuleHasAForm() {
        Set<Object> known = new HashSet<>();
        RuleShape.BY_SIGN.values().forEach(form -> known.add(form.type));
        assertThat(known).containsExactlyInAnyOrder((Object[]) Rule.class.getPermittedSubclasses());
    }

    @Test
    void acceptsEveryForm() {
        assertThat(validate(BrokenFilesTest.text("all-forms.json"))).isEmpty();
    }

    @Test
    void acceptsWhatIsWritten() {
        RulePack pack = PackReader.read(PackSchemaTest.class, "all-forms.json").orThrow();
        assertThat(validate(PackWriter.write(pack))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"plans\": []}",
                "{\"$schema\": \"rule-pack.schema.json\", \"places\": [{\"code\": \"410800\", \"zh\": \"焦作市\", \"en\":"
                        + " \"Jiaozuo\"}]}"
            })
    void acceptsFurtherFiles(String json) {
        assertThat(validate(json)).isEmpty();
    }

    static Stream<BrokenFilesTest.Row> broken() {
        return BrokenFilesTest.table().filter(row -> !row.schema().equals("-"));
    }

    /** What a schema can know it refuses; what it cannot (references, units, the calendar) it lets through. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesWhatItCanKnow(BrokenFilesTest.Row row) {
        boolean refused =
                !validate(BrokenFilesTest.text("broken/" + row.file())).isEmpty();
        assertThat(refused ? "refuses" : "accepts").isEqualTo(row.schema());
    }
}
