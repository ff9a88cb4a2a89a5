package org.huimin.metrics;

import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What would sink the two figures, and who has how much in hand.
 *
 * @param forecasts one for each of the two figures
 * @param openCases those of the target group that are still open, the most urgent first; not more than fit a page
 * @param overdue how many clocks of open cases have passed their day
 * @param dueThisWeek how many fall due within seven days
 */
record Outlook(List<Forecast> forecasts, List<OpenCase> openCases, long overdue, long dueThisWeek, List<Load> loads) {

    /**
     * What the year can still come to, if every case that is open now is decided this year and no other comes.
     *
     * @param open how many of the target group are open
     * @param mayFail how many of those may fail so that the target is still met; null if it cannot be met any more
     */
    record Forecast(
            String id,
            String name,
            long open,
            @Nullable Long mayFail,
            @Nullable String best) {

        static Forecast of(String id, String name, Sums sums, long open, @Nullable Fraction target) {
            var best = new Fraction(sums.above() + open, sums.above() + sums.below() + open);
            return new Forecast(id, name, open, mayFail(best, open, target), best.percent());
        }

        private static @Nullable Long mayFail(Fraction best, long open, @Nullable Fraction target) {
            if (target == null || best.against(target) == KpiStatus.MISSED) {
                return null;
            }
            long needed = target.numerator() * best.denominator();
            return Math.min(open, (best.numerator() * target.denominator() - needed) / target.denominator());
        }
    }

    /**
     * @param person who handles or mediates it; null as long as nobody does
     * @param dueOn the day on which the next of its clocks is due; null if none runs
     */
    record OpenCase(
            CaseNumber caseNumber,
            String applicant,
            String unit,
            @Nullable String person,
            String kpi,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft) {}

    /** How many open cases somebody has in hand. */
    record Load(long id, String person, long openCases) {}
}
