package org.huimin.casefile;

import java.util.Set;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many open cases units have in hand: what they received, and what their committees mediate. */
@Component
@Transactional(readOnly = true)
public class UnitCaseloads {

    private final JdbcClient jdbc;

    UnitCaseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long of(Set<UnitId> units) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM case_file
                        WHERE ended_at IS NULL AND (unit_id = ANY (:units) OR committee_id = ANY (:units))""")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }
}
