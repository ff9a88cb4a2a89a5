package org.huimin.metrics;

import java.time.YearMonth;
import java.util.Set;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many cases the figures count for units, for whoever has to know before something is changed. */
@Component
@Transactional(readOnly = true)
public class CountedCases {

    private final JdbcClient jdbc;

    CountedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count in that month or later. */
    public long since(Set<UnitId> units, YearMonth month) {
        return jdbc.sql("SELECT COUNT(DISTINCT case_number) FROM kpi_case WHERE period >= :since AND "
                        + AmongUnits.of("unit_id", "units", units))
                .param("since", Period.of(month).number())
                .param("units", AmongUnits.parameter(units))
                .query(Long.class)
                .single();
    }
}
