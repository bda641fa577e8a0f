package io.github.attain.rules.henan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pack as a named module: found by its {@code provides}, its data read through its {@code opens}. */
final class HenanRulesModulePathTest {

    @Test
    void theTestRunsInTheModule() {
        assertThat(HenanRules.class.getModule().getName()).isEqualTo("io.github.attain.rules.henan");
    }

    @Test
    void thePackIsDiscoveredAndLoads() {
        List<RulePackProvider> found = RulePacks.discover();

        assertThat(found).extracting(RulePackProvider::id).containsExactly(HenanRules.ID);
        assertThat(found.get(0).load().targets()).hasSize(589);
    }
}
