package io.github.attain.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;

/** Trees of JSON for tests. */
public final class Trees {
    private Trees() {}

    /** Reads a file into a tree, and nothing more. */
    public static Json of(String json) {
        Json root = new Json(null, "all", 0);
        assertThat(JsonReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), root, new Reading()))
                .isTrue();
        return root;
    }
}
