package org.huimin.moving;

import java.time.YearMonth;
import java.util.Collection;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what goes along with units that move; nobody sees which cases these are. */
@Component
class GoesAlong {

    private final JdbcClient jdbc;

    GoesAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long openCases(Collection<UnitId> units) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM case_file
                        WHERE ended_at IS NULL AND (unit_id = ANY (:units) OR committee_id = ANY (:units))""").param("units", values(units)).query(Long.class).single();
    }

    long countedCases(Collection<UnitId> units, YearMonth since) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT case_number) FROM kpi_case
                        WHERE unit_id = ANY (:units) AND period >= :since""")
                .param("units", values(units))
                .param("since", since.getYear() * 100 + since.getMonthValue())
                .query(Long.class)
                .single();
    }

    private static Long[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
