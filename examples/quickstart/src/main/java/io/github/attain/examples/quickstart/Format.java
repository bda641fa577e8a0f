package io.github.attain.examples.quickstart;

import io.github.attain.assessment.Assessment;
import io.github.attain.csv.AssessmentCsv;
import io.github.attain.json.AssessmentWriter;
import io.github.attain.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the answer is written. */
enum Format {
    TABLE {
        @Override
        String write(Assessment assessment, Locale locale, boolean explained) {
            return report(assessment, locale, explained).text();
        }
    },
    MARKDOWN {
        @Override
        String write(Assessment assessment, Locale locale, boolean explained) {
            return report(assessment, locale, explained).markdown();
        }
    },
    CSV {
        @Override
        String write(Assessment assessment, Locale locale, boolean explained) {
            return AssessmentCsv.write(assessment, locale);
        }
    },
    JSON {
        @Override
        String write(Assessment assessment, Locale locale, boolean explained) {
            String json = AssessmentWriter.write(assessment, locale);
            return json.endsWith("\n") ? json : json + "\n";
        }
    };

    /** Writes an assessment. */
    abstract String write(Assessment assessment, Locale locale, boolean explained);

    /** Whether people read it, rather than programs. */
    boolean isForPeople() {
        return this == TABLE || this == MARKDOWN;
    }

    /** What the formats are called. */
    static List<String> names() {
        return Arrays.stream(values()).map(Format::toString).toList();
    }

    /** The format of that name. */
    static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    private static Report report(Assessment assessment, Locale locale, boolean explained) {
        Report report = Report.of(assessment, locale);
        return explained ? report.explained() : report;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
