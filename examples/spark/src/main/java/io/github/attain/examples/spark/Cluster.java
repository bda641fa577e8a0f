package io.github.attain.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A small cluster on this machine: two workers, each with an executor in a JVM of its own of one processor and 1 GB, so that what
 * travels is really serialised. It needs no distribution of Spark, only a folder to call its home ({@code SPARK_HOME}), in which
 * an empty {@code jars} is made: the executors get the class path of this JVM.
 */
public final class Cluster {
    private static final String MASTER = "local-cluster[2,1,1024]";

    private Cluster() {}

    /**
     * Starts it.
     *
     * @return the session; closing it ends the executors
     * @throws IOException if the home cannot be made
     */
    public static SparkSession start() throws IOException {
        String home = System.getenv("SPARK_HOME");
        if (home == null) {
            throw new IllegalStateException("SPARK_HOME names no folder");
        }
        Files.createDirectories(Path.of(home, "jars"));
        return SparkSession.builder()
                .master(MASTER)
                .appName("attain")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.memory", "1g")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }
}
