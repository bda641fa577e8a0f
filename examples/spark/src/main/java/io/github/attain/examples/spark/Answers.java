package io.github.attain.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What came out, in one data frame, so that it is worked out once; cache it where more than one part is looked at.
 *
 * @param all the rows of the three parts, told apart by {@code kind}
 */
public record Answers(Dataset<Row> all) {
    static final String VERDICT = "verdict";
    static final String PROBLEM = "problem";
    static final String UNUSED = "unused";

    static final StructType SCHEMA = new StructType()
            .add("kind", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("number", DataTypes.IntegerType)
            .add("id", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    /**
     * One row for each target of the pack, whether or not anything was measured.
     *
     * @return {@code place} (code), {@code number} (of the target in the pack, from 0), {@code target}, {@code verdict} (code), {@code
     *     json} (the result in the compact form)
     */
    public Dataset<Row> verdicts() {
        return all.where(col("kind").equalTo(VERDICT))
                .select(
                        col("place"),
                        col("number"),
                        col("id").as("target"),
                        col("code").as("verdict"),
                        col("text").as("json"));
    }

    /**
     * What was wrong with the rows and with the values.
     *
     * @return {@code place} (code; blank where no place of the pack was named), {@code problem} (code), {@code severity}, {@code message}
     *     with the number of the row
     */
    public Dataset<Row> problems() {
        return all.where(col("kind").equalTo(PROBLEM))
                .select(
                        col("place"),
                        col("id").as("problem"),
                        col("code").as("severity"),
                        col("text").as("message"))
                .distinct();
    }

    /**
     * Measured values that no target looked at.
     *
     * @return {@code place}, {@code indicator}, {@code json} (the measurement)
     */
    public Dataset<Row> unused() {
        return all.where(col("kind").equalTo(UNUSED))
                .select(col("place"), col("id").as("indicator"), col("text").as("json"));
    }
}
