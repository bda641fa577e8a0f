package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a list, in which no value is refused for another's sake. */
public final class ListForm<T> extends Form<List<T>> {
    public final Form<T> item;
    public final @Nullable Text distinct;

    /** A list; {@code distinct} names one of the values where none may stand twice. */
    ListForm(Form<T> item, @Nullable Text distinct) {
        super("[" + item.example() + ", …]");
        this.item = item;
        this.distinct = distinct;
    }

    @Override
    @Nullable
    public List<T> read(Json json, Reading in) {
        if (json.kind != Json.Kind.LIST) {
            return refuse(json, new Text("列表：" + example(), "a list: " + example()), in);
        }
        List<T> read = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Json each = json.first; each != null; each = each.next) {
            T value = item.read(each, in);
            if (value != null && distinct != null && !seen.add(value)) {
                in.add(
                        json,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", distinct)
                                .with("value", value instanceof Enum<?> word ? Words.of(word) : value));
            } else if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    @Override
    public Json write(List<T> values, Writing out) {
        return Json.list(values.stream().map(v -> item.write(v, out)).toList());
    }
}
