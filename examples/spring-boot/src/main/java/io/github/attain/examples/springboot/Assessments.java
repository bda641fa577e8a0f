package io.github.attain.examples.springboot;

import io.github.attain.assessment.Assessment;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.report.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes measured values and answers with verdicts, as JSON or as a page for people. */
@RestController
class Assessments {
    private final Packs packs;

    Assessments(Packs packs) {
        this.packs = packs;
    }

    @PostMapping(path = "/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Holds measured values against the targets",
            description = "With Accept: text/html the answer is a page.")
    Assessment assess(
            @RequestBody Measurements measured,
            @Parameter(description = "The date of assessment, such as 2026-01-31") @RequestParam("as-of")
                    LocalDate asOf,
            @Parameter(description = "Only the targets of this place and of what lies in it: its code or its name")
                    @RequestParam
                    Optional<String> place) {
        return place.map(asked -> packs.assessor().assess(place(asked), measured, asOf))
                .orElseGet(() -> packs.assessor().assess(measured, asOf));
    }

    @PostMapping(path = "/assessments", produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @RequestBody Measurements measured,
            @RequestParam("as-of") LocalDate asOf,
            @RequestParam Optional<String> place,
            Locale locale) {
        return Page.of(assess(measured, asOf, place), locale).html();
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    @Operation(summary = "The JSON Schema of what goes in and comes out")
    String schema() {
        return AssessmentWriter.schema();
    }

    private Place place(String asked) {
        return packs.place(asked)
                .orElseThrow(() -> new ProblemsException(Problem.of(ProblemCode.UNKNOWN_PLACE)
                        .with("value", asked)
                        .with("allowed", packs.placesWithTargets())));
    }
}
