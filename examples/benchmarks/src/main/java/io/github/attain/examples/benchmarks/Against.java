package io.github.attain.examples.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the yardsticks of a benchmark: benchmarks of the same class, whose time its own is divided by. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Against {
    /** The names of the methods. */
    String[] value();
}
