package io.github.attain.exchange;

import io.github.attain.grammar.Json;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.Value;
import java.util.Locale;

/**
 * Writes measurements, and the clauses that they and the targets rest on, in one language.
 *
 * <p>Immutable and thread-safe.
 */
final class MeasurementWriter {
    private final Locale locale;

    MeasurementWriter(Locale locale) {
        this.locale = locale;
    }

    Json write(Measurement measured) {
        Json block = Json.object()
                .put("place", measured.place())
                .put("indicator", measured.indicator())
                .put("period", measured.period().toString())
                .put("value", measured.value().written())
                .put("shown", shown(measured.value()));
        if (!measured.basis().equals(Basis.UNSTATED)) {
            block.put("basis", basis(measured.basis()));
        }
        block.putText("edition", measured.edition());
        measured.completeness().ifPresent(c -> {
            Json data = Json.object().put("valid", c.valid()).put("expected", c.expected());
            Json said = c.moreRequired().isPresent()
                    ? data.put("still-required", c.stillRequired())
                    : data.put("required", "unknown").put("shown", in(c.text()));
            block.put("completeness", said);
        });
        measured.source().ifPresent(source -> block.put("source", clause(source)));
        block.putText("known-from", measured.knownFrom());
        return block.putText("note", measured.note().map(this::in));
    }

    Json clause(Clause clause) {
        return clause(clause, false);
    }

    /** A clause; in short as it is cited, with the title where the document has no number. */
    Json clause(Clause clause, boolean isCompact) {
        Document document = clause.document();
        if (isCompact) {
            Json block = Json.object().putText("number", document.number());
            return (document.number().isPresent() ? block : block.put("title", in(document.title())))
                    .put("locator", clause.locator())
                    .put("citation", in(clause.citation()));
        }
        return Json.object()
                .putText("number", document.number())
                .put("title", in(document.title()))
                .putWord("kind", document.kind())
                .putText("issued", document.issued())
                .putText("url", document.url())
                .put("locator", clause.locator())
                .put("citation", in(clause.citation()));
    }

    String shown(Value value) {
        return in(value.text());
    }

    String in(Text text) {
        return text.in(locale);
    }

    private static Json basis(Basis basis) {
        return Json.object()
                .putWordUnless("dust", basis.dust(), Dust.UNSTATED)
                .putWordUnless("status", basis.status(), Status.UNSTATED)
                .putWordUnless("gas-state", basis.gasState(), GasState.UNSTATED);
    }
}
