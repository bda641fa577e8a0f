package io.github.attain.examples.fuzzing;

import static io.github.attain.examples.fuzzing.Oracle.join;
import static io.github.attain.examples.fuzzing.Oracle.stream;

import io.github.attain.problem.Checked;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A reader of tables, which is given the input as it is, and the input between two good rows of a table that is well otherwise.
 *
 * @param <T> what it reads
 * @param read the reader
 * @param parts what was read, piece by piece, without where it stood
 * @param header the header of a good table
 * @param first a good row
 * @param last another one
 * @param claims what makes the good rows other than they are where the input says it too, in small letters: their own keys, which
 *     would make them contradict it, and a unit that a table may state in any line
 */
record Tables<T>(
        Function<byte[], Checked<T>> read,
        Function<T, Collection<?>> parts,
        String header,
        String first,
        String last,
        List<String> claims)
        implements Target {
    @Override
    public void feed(byte[] input) {
        Checked<T> plain = read.apply(input);
        Oracle.equal("read twice", plain, read.apply(input));
        plain.problems().forEach(problem -> problem.message().en());
        if (claims.stream().anyMatch(claim -> Oracle.contains(input, claim))) {
            return;
        }
        Collection<?> good = parts(join(header, first, last));
        if (good.size() < 2) {
            throw new AssertionError("the good rows are not read: " + good);
        }
        Oracle.allIn("good rows around", good, parts(join(header, first, "\n", input, "\n", last)));
    }

    private Collection<?> parts(byte[] table) {
        return read.apply(table).value().<Collection<?>>map(parts).orElse(List.of());
    }

    /** The same where a stream is read. */
    static <T> Function<byte[], Checked<T>> reading(Function<InputStream, Checked<T>> reader) {
        return bytes -> reader.apply(stream(bytes));
    }
}
