package io.github.attain.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loads the pack of Henan in a warm JVM, against Jackson walking through the tokens of its files. Both take the files
 * out of the jar. The time is that of the whole pack.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class Loading {
    private static final String FIRST = "pack.json";

    private final JsonFactory json = new JsonFactory();
    private final List<String> files = new ArrayList<>();

    /** Makes the benchmark. */
    public Loading() {}

    /**
     * Finds the files of the pack: the first one lists the others.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void list() throws IOException {
        files.add(FIRST);
        try (JsonParser parser = open(FIRST)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY && "files".equals(parser.currentName())) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        files.add(parser.getText());
                    }
                }
            }
        }
        if (files.size() == 1) {
            throw new IllegalStateException(FIRST + " lists no files");
        }
    }

    private JsonParser open(String name) throws IOException {
        InputStream in = Objects.requireNonNull(HenanRules.class.getResourceAsStream(name), name);
        return json.createParser(in);
    }

    /**
     * Walks through the tokens and makes nothing of them.
     *
     * @return the number of tokens
     * @throws IOException if a file cannot be read
     */
    @Benchmark
    public int tokens() throws IOException {
        int tokens = 0;
        for (String file : files) {
            try (JsonParser parser = open(file)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    /**
     * Loads the pack as {@link HenanRules#load()} does when it is first called.
     *
     * @return the pack
     */
    @Benchmark
    @Against("tokens")
    public RulePack load() {
        return PackReader.load(HenanRules.class, FIRST);
    }

    /**
     * Loads the pack and checks it wholly, as one from elsewhere.
     *
     * @return the pack
     */
    @Benchmark
    @Against("tokens")
    public RulePack pack() {
        return PackReader.read(HenanRules.class, FIRST).orThrow();
    }
}
