package io.github.attain.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Teaches an {@code ObjectMapper} to write an {@link Assessment}, a {@link Result} and a {@link Problem} in the forms of {@link
 * AssessmentWriter}, wherever they stand, and to read {@link Measurements}.
 *
 * <pre>{@code
 * @Bean
 * Module attain(RulePack pack) {
 *     return AttainModule.compact(Locale.CHINA).reading(MeasurementJson.of(pack.indicators(), pack.places()));
 * }
 * }</pre>
 */
public final class AttainModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    private AttainModule(AssessmentWriter writer) {
        super("attain");
        addSerializer(Assessment.class, new Written<>(writer::write));
        addSerializer(Result.class, new Written<>(writer::write));
        addSerializer(Problem.class, new Written<>(problem -> {
            String list = writer.write(List.of(problem)).strip();
            return list.substring(1, list.length() - 1);
        }));
    }

    /**
     * A module that writes the short form.
     *
     * @param locale the language of the words
     * @return the module
     */
    public static AttainModule compact(Locale locale) {
        return new AttainModule(AssessmentWriter.compact(locale));
    }

    /**
     * A module that writes everything.
     *
     * @param locale the language of the words
     * @return the module
     */
    public static AttainModule full(Locale locale) {
        return new AttainModule(AssessmentWriter.full(locale));
    }

    /**
     * Adds the reading of measurements. Where one of them is wrong, a {@link JsonMappingException} is thrown whose cause, a {@link
     * ProblemsException}, holds all problems; who wants the good ones beside the problems reads with {@link MeasurementJson} itself.
     *
     * @param reader knows the places and the indicators
     * @return this module
     */
    public AttainModule reading(MeasurementJson reader) {
        addDeserializer(Measurements.class, new Read(reader));
        return this;
    }

    private static final class Written<T> extends JsonSerializer<T> {
        private final Function<T, String> form;

        Written(Function<T, String> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            // Not as raw text: the generator may write a tree, or another format than JSON.
            try (JsonParser json = FACTORY.createParser(form.apply(value))) {
                json.nextToken();
                out.copyCurrentStructure(json);
            }
        }
    }

    private static final class Read extends JsonDeserializer<Measurements> {
        private final MeasurementJson reader;

        Read(MeasurementJson reader) {
            this.reader = reader;
        }

        @Override
        public Measurements deserialize(JsonParser in, DeserializationContext context) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator copy = FACTORY.createGenerator(text)) {
                copy.copyCurrentStructure(in);
            }
            byte[] json = text.toString().getBytes(StandardCharsets.UTF_8);
            Checked<Measurements> read = reader.read("", new ByteArrayInputStream(json));
            if (read.hasErrors()) {
                ProblemsException why = new ProblemsException(read.problems());
                throw JsonMappingException.from(in, why.getMessage(), why);
            }
            return read.orThrow();
        }
    }
}
