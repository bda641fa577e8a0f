package io.github.attain.examples.benchmarks.rivals;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE's engine of DMN: one decision table, keyed by target, compiled beforehand; one evaluation a value. */
final class Dmn implements Contender {
    private static final String HEAD = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="rivals" name="rivals" namespace="rivals">
            <inputData id="_target" name="target"><variable name="target" typeRef="string"/></inputData>
            <inputData id="_measured" name="measured"><variable name="measured" typeRef="number"/></inputData>
            <decision id="_verdict" name="verdict"><variable name="verdict" typeRef="number"/>
            <informationRequirement id="_r1"><requiredInput href="#_target"/></informationRequirement>
            <informationRequirement id="_r2"><requiredInput href="#_measured"/></informationRequirement>
            <decisionTable id="_table" hitPolicy="FIRST">
            <input id="_i1"><inputExpression typeRef="string"><text>target</text></inputExpression></input>
            <input id="_i2"><inputExpression typeRef="number"><text>measured</text></inputExpression></input>
            <output id="_o"/>
            """;
    private static final String TAIL = "</decisionTable></decision></definitions>";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private int from;
    private BigDecimal[] values = {};
    private byte[] codes = {};

    Dmn() {
        StringBuilder table = new StringBuilder(HEAD);
        rule(table, "-", "null", Job.NOT_ASSESSABLE);
        for (int t = 0; t < Job.TARGETS; t++) {
            String line = Job.side(t).sign + " " + BigDecimal.valueOf(Job.limitTenths(t), 1);
            rule(table, '"' + Job.id(t) + '"', line, Job.MET);
        }
        rule(table, "-", "-", Job.NOT_MET);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(
                                new StringReader(table.append(TAIL).toString()))
                        .setSourcePath("rivals.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel("rivals", "rivals");
    }

    private static void rule(StringBuilder table, String target, String measured, byte code) {
        table.append("<rule><inputEntry><text>")
                .append(target)
                .append("</text></inputEntry><inputEntry><text><![CDATA[")
                .append(measured)
                .append("]]></text></inputEntry><outputEntry><text>")
                .append(code)
                .append("</text></outputEntry></rule>");
    }

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load(int first, int to) {
        from = first;
        values = new BigDecimal[to - first];
        codes = new byte[to - first];
        for (int i = 0; i < values.length; i++) {
            long tenths = Job.tenths(first + i);
            if (tenths != Job.MISSING) {
                values[i] = BigDecimal.valueOf(tenths, 1);
            }
        }
    }

    @Override
    public void judge() {
        for (int i = 0; i < values.length; i++) {
            DMNContext context = runtime.newContext();
            context.set("target", Job.id(Job.target(from + i)));
            context.set("measured", values[i]);
            DMNResult result = runtime.evaluateAll(model, context);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            codes[i] = ((BigDecimal) result.getContext().get("verdict")).byteValueExact();
        }
    }

    @Override
    public void tell(byte[] verdicts) {
        System.arraycopy(codes, 0, verdicts, from, codes.length);
    }
}
