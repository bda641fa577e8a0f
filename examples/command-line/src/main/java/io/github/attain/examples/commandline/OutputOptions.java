package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.assessment.Assessment;
import io.github.attain.csv.AssessmentCsv;
import io.github.attain.examples.commandline.input.ValueFile;
import io.github.attain.examples.commandline.output.AssessmentBook;
import io.github.attain.examples.commandline.output.Csvw;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.output.PlacesMap;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.pack.RulePack;
import io.github.attain.place.Place;
import io.github.attain.report.Page;
import io.github.attain.report.Report;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form the answer is written and where to, and whether it is written down of what it was made. */
final class OutputOptions {
    private final Format usual;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    @Option(names = ManifestFile.MANIFEST, paramLabel = "FILE", descriptionKey = "manifest")
    private Optional<Path> manifest = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Text where no form is asked for. */
    OutputOptions() {
        this(Format.TEXT);
    }

    /** With the form of an answer where none is asked for. */
    OutputOptions(Format usual) {
        this.usual = usual;
    }

    /** The form that was asked for, by name or by the extension of the file. */
    Format format() {
        return format.or(() -> out.map(OutputOptions::ofExtension)).orElse(usual);
    }

    private static Format ofExtension(Path file) {
        List<String> extensions = Format.all().stream().map(Format::extension).toList();
        return Format.ofExtension(ValueFile.extension(file))
                .orElseThrow(() -> new Refusal(Refusal.cannotBe("--out", file.toString())
                        .and(new Text(
                                "扩展名须为" + String.join("、", extensions) + "，或另给出--format",
                                "its extension is one of " + String.join(", ", extensions)
                                        + ", or --format says the form"))));
    }

    /** An assessment in any of the forms. */
    byte[] bytes(Assessment assessment, boolean explained, Terminal terminal) {
        return bytes(assessment, explained, Optional.empty(), terminal);
    }

    /** An assessment in any of the forms; those with a map show it where there is one. */
    byte[] bytes(Assessment assessment, boolean explained, Optional<PlacesMap> map, Terminal terminal) {
        Report report = Report.of(assessment, terminal.locale());
        Report shown = explained ? report.explained() : report;
        return switch (format()) {
            case TEXT -> shown.text().getBytes(UTF_8);
            case MARKDOWN -> shown.markdown().getBytes(UTF_8);
            case CSV -> AssessmentCsv.write(assessment, terminal.locale()).getBytes(UTF_8);
            case JSON ->
                line(AssessmentWriter.write(assessment, terminal.locale())).getBytes(UTF_8);
            case XLSX -> AssessmentBook.write(assessment, terminal.locale());
            case HTML ->
                Page.of(assessment, terminal.locale())
                        .withMap(map.map(PlacesMap::outlines).orElse(List.of()))
                        .html()
                        .getBytes(UTF_8);
            case GEOJSON ->
                map.orElseThrow(() -> new Refusal(new Text(
                                "geojson须以assess --places给出各地区的位置",
                                "geojson takes assess --places, where the places lie")))
                        .geoJson(assessment);
        };
    }

    /** An assessment of a year of days in any of the forms; a page shows the days too. */
    byte[] bytesWithYear(Assessment assessment, Place place, AirStatistics air, Text title, Terminal terminal) {
        return format() == Format.HTML
                ? Page.of(assessment, terminal.locale())
                        .titled(title)
                        .withYear(place, air)
                        .html()
                        .getBytes(UTF_8)
                : bytes(assessment, false, terminal);
    }

    private static String line(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** Writes a table that was made of packs. */
    void write(Grid grid, List<RulePack> packs, List<LocalDate> asOf, Terminal terminal) {
        write(grid.bytes(format(), terminal.locale()), packs, asOf, terminal);
    }

    /** Writes a text that was made of packs. */
    void write(String text, List<RulePack> packs, List<LocalDate> asOf, Terminal terminal) {
        write(text.getBytes(UTF_8), packs, asOf, terminal);
    }

    /** Writes the answer, and of what it was made: the packs, the dates of assessment and what was typed. */
    void write(byte[] answer, List<RulePack> packs, List<LocalDate> asOf, Terminal terminal) {
        write(answer, terminal);
        if (manifest.isPresent() && command != null) {
            ManifestFile.write(manifest.get(), command, format(), asOf, packs, answer, terminal);
        }
    }

    /** To the file, or else to the terminal. */
    private void write(byte[] answer, Terminal terminal) {
        if (out.isEmpty()) {
            if (format() == Format.XLSX) {
                throw new Refusal(new Text("xlsx须以--out写入文件", "xlsx goes to a file: --out report.xlsx"));
            }
            terminal.print(new String(answer, UTF_8));
            return;
        }
        write(out.get(), answer);
    }

    private static void write(Path file, byte[] answer) {
        try {
            Files.write(file, answer);
        } catch (IOException unwritable) {
            String shown = Refusal.shown(file.toString());
            throw new Refusal(new Text("无法写入" + shown, "cannot write " + shown));
        }
    }

    /** Refuses to describe what is no table or has no name. */
    void checkCsvw() {
        if (out.isEmpty() || format() != Format.CSV) {
            throw new Refusal(new Text("--csvw须与--out report.csv一同给出", "--csvw goes with --out report.csv"));
        }
    }

    /** Writes a description of the table beside it. */
    void writeCsvw(Terminal terminal) {
        Path table = out.orElseThrow();
        String name = String.valueOf(table.getFileName());
        write(
                table.resolveSibling(Csvw.nameOf(name)),
                Csvw.of(name, terminal.locale()).getBytes(UTF_8));
    }
}
