package io.github.attain.standard.air;

import io.github.attain.measurement.Completeness;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many more valid days a period needs: its whole months and years each have a minimum (GB 3095-2026, Table 4). */
final class DataMinima {
    private DataMinima() {}

    static Completeness of(AirEvaluation evaluation, ReportingPeriod period, Collection<LocalDate> valid) {
        Map<YearMonth, Integer> byMonth = new HashMap<>();
        valid.forEach(day -> byMonth.merge(YearMonth.from(day), 1, Integer::sum));
        int required = valid.isEmpty() ? 1 : 0;
        int ofAll = 0;
        int year = period.first().getYear();
        for (; year <= period.last().getYear(); year++) {
            ofAll += ofYear(evaluation, year, period, byMonth);
        }
        int missing = period.days() - valid.size();
        return Completeness.lacking(valid.size(), period.days(), Math.min(Math.max(required, ofAll), missing));
    }

    /** Days that fill up a month fill up the year too, so that the larger of both gaps closes both. */
    private static int ofYear(
            AirEvaluation evaluation, int year, ReportingPeriod period, Map<YearMonth, Integer> byMonth) {
        int inMonths = 0;
        int days = 0;
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year, number);
            int valid = byMonth.getOrDefault(month, 0);
            days += valid;
            if (period.contains(ReportingPeriod.of(month))) {
                inMonths += Math.max(0, evaluation.minimumDays(month) - valid);
            }
        }
        boolean whole = period.contains(ReportingPeriod.ofYear(year));
        return whole ? Math.max(inMonths, evaluation.minimumDaysOfYear() - days) : inMonths;
    }
}
