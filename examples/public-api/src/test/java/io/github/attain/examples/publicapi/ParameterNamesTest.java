package io.github.attain.examples.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor shows what a parameter is called, sources or not: of builders too, which nobody wrote. */
class ParameterNamesTest {

    @Test
    void everyParameterHasAName() throws IOException {
        List<Parameter> parameters = Signatures.exportedTypes(Path.of("../../core/target/classes")).stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.attain."))
                .filter(method -> !method.isSynthetic())
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .toList();

        assertThat(parameters)
                .extracting(parameter ->
                        parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName())
                .contains("Builder");
        assertThat(parameters)
                .filteredOn(parameter -> !parameter.isNamePresent())
                .isEmpty();
    }
}
