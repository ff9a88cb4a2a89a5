package org.huimin.metrics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.Rebuilding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they follow from the milestones. */
@Component
class KpiRows implements DerivedRows {

    /** Counts up whenever the rows are made otherwise; the second one knows groups of people. */
    private static final int SHAPE = 2;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final KpiDefinitions definitions;
    private final Sorter sorter;
    private final StandingTable standings;
    private final PointTable points;
    private final Subtrees subtrees;
    private final Rebuilding rebuilding;

    KpiRows(
            JdbcClient jdbc,
            Cases cases,
            KpiDefinitions definitions,
            Sorter sorter,
            StandingTable standings,
            PointTable points,
            Subtrees subtrees,
            Rebuilding rebuilding) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.definitions = definitions;
        this.sorter = sorter;
        this.standings = standings;
        this.points = points;
        this.subtrees = subtrees;
        this.rebuilding = rebuilding;
    }

    @Override
    public String name() {
        return "kpi";
    }

    /** A version of a definition counts from a day on, which may lie in the past. */
    @Override
    public String shape() {
        var versions = definitions.read().all().stream()
                .map(definition -> definition.id() + definition.version() + definition.validFrom())
                .collect(Collectors.joining(" "));
        return SHAPE + " " + UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8));
    }

    /** On one picture of the database, so that a case that changes meanwhile is no difference. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Difference check() {
        var numbers = numbers("SELECT number FROM case_file ORDER BY number");
        var tally = new Tally();
        numbers.forEach(number -> tally.compare(standings.of(number), sorter.standings(cases.get(number))));
        return tally.difference(standings.count(), points.sums(), subtrees.different());
    }

    /** Holds every case while it works: an operation for a quiet hour. */
    @Override
    @Transactional
    public void rebuild() {
        var numbers = numbers("SELECT number FROM case_file ORDER BY number FOR UPDATE");
        points.forget(numbers);
        for (int done = 0; done < numbers.size(); done++) {
            rebuilding.at(name(), done, numbers.size());
            rebuild(numbers.get(done));
        }
        points.fold();
    }

    private void rebuild(CaseNumber number) {
        var made = sorter.standings(cases.get(number));
        standings.forget(number);
        standings.change(List.of(), made);
        points.append(number, Points.difference(List.of(), made));
    }

    private List<CaseNumber> numbers(String query) {
        return jdbc.sql(query)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }
}
