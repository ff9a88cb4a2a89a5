package org.huimin.metrics;

import java.util.List;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they follow from the milestones. */
@Component
class KpiRows implements DerivedRows {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Sorter sorter;
    private final StandingTable standings;
    private final PointTable points;

    KpiRows(JdbcClient jdbc, Cases cases, Sorter sorter, StandingTable standings, PointTable points) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.sorter = sorter;
        this.standings = standings;
        this.points = points;
    }

    @Override
    public String name() {
        return "kpi";
    }

    /** On one picture of the database, so that a case that changes meanwhile is no difference. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Difference check() {
        var numbers = numbers("SELECT number FROM case_file ORDER BY number");
        var tally = new Tally();
        numbers.forEach(number -> tally.compare(standings.of(number), sorter.standings(cases.get(number))));
        return tally.difference(standings.count(), points.sums());
    }

    /** Holds every case while it works: an operation for a quiet hour. */
    @Override
    @Transactional
    public void rebuild() {
        var numbers = numbers("SELECT number FROM case_file ORDER BY number FOR UPDATE");
        points.forget(numbers);
        numbers.forEach(this::rebuild);
    }

    private void rebuild(CaseNumber number) {
        var made = sorter.standings(cases.get(number));
        standings.replace(number, made);
        points.append(number, Points.difference(List.of(), made));
    }

    private List<CaseNumber> numbers(String query) {
        return jdbc.sql(query)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }
}
