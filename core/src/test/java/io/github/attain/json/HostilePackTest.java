package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust time or memory: each is refused early, whatever its size. */
@Timeout(60)
class HostilePackTest {
    private static final long HUGE = 200_000_000;
    private static final String HEAD =
            "{\"id\": \"h\", \"version\": \"1\", \"title\": {\"zh\": \"恶\", \"en\": \"Hostile\"}, ";

    /** Some text, a piece of text many times over, and nothing after it; it counts what was taken. */
    private static final class Repeated extends InputStream {
        private final byte[] before;
        private final byte[] piece;
        private final long size;
        private long at;

        Repeated(String before, String piece, long times) {
            this.before = before.getBytes(UTF_8);
            this.piece = piece.getBytes(UTF_8);
            this.size = this.before.length + times * this.piece.length;
        }

        @Override
        public int read() {
            if (at >= size) {
                return -1;
            }
            int i = (int) Math.min(at, before.length);
            byte next = at < before.length ? before[i] : piece[(int) ((at - before.length) % piece.length)];
            at++;
            return next & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            int read = 0;
            for (int next = read(); next >= 0; next = read()) {
                to[from + read] = (byte) next;
                read++;
                if (read == most) {
                    return read;
                }
            }
            return read == 0 && most > 0 ? -1 : read;
        }
    }

    record Attack(String name, String before, String piece, long times, String subject, String allowed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("text", "{\"id\": \"", "x", HUGE, "a text", "1000000 characters"),
                new Attack("text of escapes", "{\"id\": \"", "\\u4e00", HUGE / 6, "a text", "1000000 characters"),
                new Attack("Chinese text", "{\"id\": \"", "\u4e00", HUGE / 3, "a text", "1000000 characters"),
                new Attack("key", "{\"", "k", HUGE, "a ", " characters"),
                new Attack("number", "{\"id\": ", "1", HUGE, "a ", "1"),
                new Attack("number with a fraction", "{\"id\": 0.", "1", HUGE, "a ", "1"),
                new Attack("blanks", "{", " ", HUGE, "the file", "32000000 characters"),
                new Attack("lists in lists", "{\"plans\": ", "[", 100_000, "the nesting", "100 levels"),
                new Attack("objects in objects", "", "{\"a\":", 100_000, "the nesting", "100 levels"),
                new Attack("empty lists", "{\"plans\": [", "[],", HUGE / 3, "the number of keys and values", "2000000"),
                new Attack("small files", "{\"plans\": [", "1,", HUGE / 2, "the number of keys and values", "2000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedEarly(Attack attack) {
        Repeated stream = new Repeated(attack.before(), attack.piece(), attack.times());
        Checked<RulePack> read = PackReader.read("hostile.json", stream);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(p.message().en()).contains(attack.subject(), attack.allowed());
            assertThat(p.message().en().length()).isLessThan(1000);
        });
        ChineseWording.isChinese(read.problems());
        assertThat(stream.at).as("bytes taken").isLessThan(100_000_000);
    }

    @Test
    void manyProblemsAreCutOff() {
        StringBuilder json = new StringBuilder(HEAD).append("\"places\": [");
        for (int i = 0; i < 50_000; i++) {
            json.append(i == 0 ? "1" : ",1");
        }
        List<Problem> problems = problems(json.append("]}"));
        assertThat(problems).hasSize(10_001);
        assertThat(problems.get(9_999).location().path()).isEqualTo("/places/9999");
        assertThat(problems.get(10_000).toString())
                .isEqualTo("the list of problems is too large (50000): the limit is 10000");
    }

    @Test
    void chainOfPlacesIsCutOff() {
        StringBuilder json = new StringBuilder(HEAD).append("\"places\": [");
        for (int i = 0; i < 3_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"code\": \"410800/p")
                    .append(Integer.toString(i))
                    .append("\", \"zh\": \"地\", \"en\": \"Place\"")
                    .append(i == 0 ? "" : ", \"in\": \"410800/p" + (i - 1) + "\"")
                    .append('}');
        }
        List<Problem> problems = problems(json.append("]}"));
        assertThat(problems).allMatch(p -> p.code() == ProblemCode.TOO_LARGE).hasSize(3_000 - 21);
    }

    @Test
    void circleOfPlacesIsFound() {
        List<Problem> problems = problems(new StringBuilder(HEAD)
                .append("\"places\": [{\"code\": \"410001\", \"zh\": \"甲\", \"en\": \"A\", \"in\": \"410003\"},")
                .append("{\"code\": \"410002\", \"zh\": \"乙\", \"en\": \"B\", \"in\": \"410001\"},")
                .append("{\"code\": \"410003\", \"zh\": \"丙\", \"en\": \"C\", \"in\": \"410002\"}]}"));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "hostile.json: /places/0/in: unknown place \"410002 in 410003 in 410001\": a place does not lie inside itself",
                        "hostile.json: /places/1/in: unknown place \"410003 in 410001 in 410002\": a place does not lie inside itself",
                        "hostile.json: /places/2/in: unknown place \"410001 in 410002 in 410003\": a place does not lie inside itself");
    }

    private static List<Problem> problems(StringBuilder json) {
        return PackReader.read("hostile.json", new Repeated(json.toString(), "", 0))
                .problems();
    }
}
