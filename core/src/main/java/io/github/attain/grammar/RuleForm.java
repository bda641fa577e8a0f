package io.github.attain.grammar;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Rule;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule: an object one key of which says its form, which is one of {@link RuleShape}. */
public final class RuleForm extends Form<Rule> {
    public static final RuleForm RULE = new RuleForm();

    /** One arm: a rule, on an indicator of its own where it names one. */
    public static final Form<Arm> ARM = new ArmForm();

    public static final String INDICATOR = "indicator";

    private RuleForm() {
        super("{\"at-most\": \"46 ug/m3\"}");
    }

    @Override
    @Nullable
    public Rule read(Json json, Reading in) {
        return read(json, "", in);
    }

    private @Nullable Rule read(Json json, String beside, Reading in) {
        if (json.kind != Json.Kind.OBJECT) {
            return refuse(json, new Text("对象：" + example(), "an object: " + example()), in);
        }
        List<String> signs = new ArrayList<>(1);
        for (Json member = json.first; member != null; member = member.next) {
            if (RuleShape.BY_SIGN.containsKey(member.key)) {
                signs.add(member.key);
            }
        }
        if (signs.size() > 1) {
            Text one = new Text(
                    "只能有一种规则形式，多种写在all-of或either-of中", "one form of rule; several stand in all-of or either-of");
            in.add(
                    json,
                    Problem.of(ProblemCode.SENSELESS_RULE)
                            .with("value", String.join(" + ", signs))
                            .with("allowed", one));
            return null;
        }
        RuleShape shape = signs.isEmpty() ? null : RuleShape.BY_SIGN.get(signs.get(0));
        Entry entry = shape == null ? null : shape.open(json, beside, in);
        if (shape == null) {
            findNone(json, beside, in);
        }
        return shape == null || entry == null ? null : shape.make(entry);
    }

    /** Reports an object of no form: by its unknown keys, which are likely to be mistyped, or as a whole. */
    private static void findNone(Json json, String beside, Reading in) {
        String all = String.join(", ", RuleShape.BY_SIGN.keySet());
        int before = in.errors();
        for (Json member = json.first; member != null; member = member.next) {
            String key = member.key;
            boolean isKnown = key.equals(beside)
                    || RuleShape.BY_SIGN.values().stream().anyMatch(shape -> shape.byName.containsKey(key));
            if (!isKnown) {
                in.add(
                        member,
                        Problem.of(ProblemCode.UNKNOWN_KEY).with("value", key).with("allowed", all));
            }
        }
        if (in.errors() == before) {
            Text subject = json.subject();
            in.add(
                    json,
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text(subject.zh() + "的规则形式", "the form of the " + subject.en()))
                            .with("allowed", all));
        }
    }

    @Override
    public Json write(Rule rule, Writing out) {
        return RuleShape.writeInto(Json.object(), rule, out);
    }

    private static final class ArmForm extends Form<Arm> {
        ArmForm() {
            super("{\"at-least\": \"70 %\"}");
        }

        @Override
        @Nullable
        public Arm read(Json json, Reading in) {
            Indicator own = in.indicator;
            Json named = json.get(INDICATOR);
            int before = in.errors();
            // Read first, for all that stands beside it speaks of it.
            Indicator other = named == null ? null : Reference.INDICATOR.read(named, in);
            boolean isSound = in.errors() == before;
            in.indicator = named == null ? own : other;
            Rule rule = RULE.read(json, INDICATOR, in);
            in.indicator = own;
            return rule == null || !isSound ? null : new Arm(Optional.ofNullable(other), rule);
        }

        @Override
        public Json write(Arm arm, Writing out) {
            Json object = Json.object();
            arm.indicator().ifPresent(i -> object.put(INDICATOR, out.id(i)));
            return RuleShape.writeInto(object, arm.rule(), out);
        }
    }
}
