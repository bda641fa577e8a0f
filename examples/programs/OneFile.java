import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/** A program in one file, without a build: java -cp attain.jar OneFile.java */
class OneFile {
    public static void main(String[] args) {
        RulePack henan = HenanRules.load();
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                .build();
        for (Result result : Assessor.of(henan.targetsOf(HenanPlaces.JIAOZUO))
                .assess(measured, LocalDate.of(2026, 1, 31))
                .results()) {
            if (!result.measurements().isEmpty()) {
                System.out.println(result.verdict() + "  " + result.sentence(Locale.ENGLISH));
            }
        }
    }
}
