package io.github.attain.csv;

import com.google.common.collect.ImmutableMap;
import io.github.attain.input.Records.Row;
import io.github.attain.input.WebAddress;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who says so, from four cells. A source of no stated kind is a data set, which claims the least. */
final class SourceCells {
    private static final ImmutableMap<String, Document.Kind> KINDS = ImmutableMap.of(
            "official", Document.Kind.OFFICIAL,
            "官方", Document.Kind.OFFICIAL,
            "press", Document.Kind.PRESS,
            "媒体", Document.Kind.PRESS,
            "dataset", Document.Kind.DATASET,
            "数据集", Document.Kind.DATASET);
    private static final Pattern NUMBER = Pattern.compile("[^\\s〔]{1,20}〔[0-9]{4}〕[0-9]{1,5}号");

    private SourceCells() {}

    /** Reads the cells; an empty source where all of them are empty. */
    static Checked<Optional<Clause>> read(Row row, Header header) {
        String source = header.cell(row, Column.SOURCE);
        String kind = header.cell(row, Column.SOURCE_KIND);
        String url = header.cell(row, Column.URL);
        String locator = header.cell(row, Column.LOCATOR);
        if (source.isEmpty() && kind.isEmpty() && url.isEmpty() && locator.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        if (source.isEmpty()) {
            return Checked.failed(Problem.of(ProblemCode.MISSING)
                    .with("subject", header.name(Column.SOURCE))
                    .with("allowed", "焦政办〔2022〕77号"));
        }
        Document.Kind meant = kind.isEmpty() ? Document.Kind.DATASET : KINDS.get(Names.plain(kind));
        if (meant == null) {
            return Checked.failed(Problem.of(ProblemCode.UNKNOWN_WORD)
                    .with("column", header.name(Column.SOURCE_KIND))
                    .with("subject", header.name(Column.SOURCE_KIND))
                    .with("value", kind)
                    .with("allowed", String.join(", ", KINDS.keySet())));
        }
        if (!url.isEmpty() && !WebAddress.isOne(url)) {
            return Checked.failed(Problem.of(ProblemCode.UNKNOWN_WORD)
                    .with("column", header.name(Column.URL))
                    .with("subject", header.name(Column.URL))
                    .with("value", url)
                    .with("allowed", "https://…, http://…"));
        }
        Document.Builder document = Document.builder()
                .title(Text.same(source))
                .kind(meant)
                .url(Optional.of(url).filter(u -> !u.isEmpty()));
        if (NUMBER.matcher(source).matches()) {
            document.number(source);
        }
        return Checked.of(Optional.of(new Clause(document.build(), locator)));
    }
}
