package io.github.attain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A pack ten times as large takes ten times as much to read, and not a hundred times. */
class LargePackTest {
    private static final com.sun.management.ThreadMXBean MEMORY =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int PLACES = 1_000;

    private static byte[] pack(int targets) {
        StringBuilder json = new StringBuilder(
                        "{\"id\": \"large\", \"version\": \"1\", \"title\": {\"zh\": \"大\", \"en\": \"L\"},")
                .append("\"indicators\": [{\"id\": \"pm25\", \"zh\": \"细颗粒物\", \"en\": \"PM2.5\", \"scale\":"
                        + " \"quantity\",")
                .append("\"unit\": \"ug/m3\"}], \"places\": [{\"code\": \"410800\", \"zh\": \"焦作市\", \"en\":"
                        + " \"Jiaozuo\"}");
        for (int i = 0; i < PLACES; i++) {
            json.append(",\n{\"code\": \"410800/p")
                    .append(i)
                    .append("\", \"zh\": \"站\", \"en\": \"Site\", \"in\": \"410800\"}");
        }
        json.append("], \"plans\": [{\"id\": \"p\", \"document\": {\"title\": {\"zh\": \"规划\", \"en\": \"Plan\"}},")
                .append("\"place\": \"410800\", \"period\": \"2021/2025\", \"targets\": [");
        for (int i = 0; i < targets; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"t")
                    .append(i)
                    .append("\", \"indicator\": \"pm25\", \"place\": \"410800/p")
                    .append(i % PLACES)
                    .append("\", \"during\": \"")
                    .append(2000 + i / PLACES)
                    .append("\", \"rule\": {\"at-most\": \"46 ug/m3\"}, \"clause\": \"一\"}");
        }
        return json.append("]}]}").toString().getBytes(UTF_8);
    }

    private static long allocatedFor(int targets) {
        byte[] json = pack(targets);
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        Checked<RulePack> read = PackReader.read("large", new ByteArrayInputStream(json));
        long allocated = MEMORY.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.value().orElseThrow().targets()).hasSize(targets);
        return allocated;
    }

    @Test
    void aHundredThousandTargetsTakeTenTimesWhatTenThousandDo() {
        allocatedFor(1_000);
        long small = allocatedFor(10_000);
        long large = allocatedFor(100_000);
        assertThat(large).isLessThan(12 * small);
        assertThat(large / 100_000)
                .as("bytes a target, in all that is taken and given back")
                .isLessThan(12_000);
    }
}
