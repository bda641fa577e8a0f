package io.github.attain.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks with the arguments of JMH and prints, below its table, the ratios of those that ran together. */
public final class Benchmarks {
    private static final String PACKAGE = Benchmarks.class.getPackageName() + ".";

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the arguments of JMH; {@code -h} shows them
     * @throws Exception where JMH cannot run
     */
    public static void main(String[] args) throws Exception {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats()) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        OptionsBuilder timed = new OptionsBuilder();
        timed.parent(options).addProfiler(ProcessorTime.class);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(new Runner(timed.build()).run(), out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) throws ReflectiveOperationException {
        out.println();
        line(out, "Ratio of", "to", "by clock", "by processor");
        for (RunResult result : results) {
            for (String other : yardsticksOf(result)) {
                String yardstick = ownerOf(result) + "." + other;
                for (RunResult found : results) {
                    if (nameOf(found).equals(yardstick) && parameters(found).equals(parameters(result))) {
                        line(
                                out,
                                nameOf(result).substring(PACKAGE.length()) + parameters(result),
                                other,
                                ratio(clock(result), clock(found)),
                                ratio(processor(result), processor(found)));
                    }
                }
            }
        }
    }

    private static String[] yardsticksOf(RunResult result) throws ReflectiveOperationException {
        String method = nameOf(result).substring(ownerOf(result).length() + 1);
        Against against = Class.forName(ownerOf(result)).getMethod(method).getAnnotation(Against.class);
        return against == null ? new String[0] : against.value();
    }

    private static String nameOf(RunResult result) {
        return result.getParams().getBenchmark();
    }

    private static String ownerOf(RunResult result) {
        return nameOf(result).substring(0, nameOf(result).lastIndexOf('.'));
    }

    private static void line(PrintStream out, String subject, String yardstick, String clock, String processor) {
        out.println(String.format(Locale.ROOT, "%-44s %-16s %10s %14s", subject, yardstick, clock, processor));
    }

    private static String ratio(double subject, double yardstick) {
        return String.format(Locale.ROOT, "%.2f", subject / yardstick);
    }

    private static double clock(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double processor(RunResult result) {
        Result<?> taken = result.getSecondaryResults().get(ProcessorTime.LABEL);
        return taken == null ? Double.NaN : taken.getScore();
    }

    private static String parameters(RunResult result) {
        BenchmarkParams params = result.getParams();
        StringBuilder text = new StringBuilder();
        for (String key : params.getParamsKeys()) {
            text.append(' ').append(key).append('=').append(params.getParam(key));
        }
        return text.toString();
    }
}
