package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the definitions of the figures; they are rows, so that a bureau may change a target from a day on. */
@Component
class KpiDefinitions {

    private final JdbcClient jdbc;

    KpiDefinitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Definitions read() {
        return new Definitions(jdbc.sql("SELECT * FROM kpi_definition ORDER BY id DESC, valid_from")
                .query(KpiDefinitions::row)
                .list());
    }

    private static KpiDefinition row(ResultSet row, int index) throws SQLException {
        return new KpiDefinition(
                row.getString("id"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("basis"),
                row.getString("decision_table"),
                KpiDefinition.Population.valueOf(row.getString("population")),
                new Fraction(row.getLong("target_numerator"), row.getLong("target_denominator")));
    }
}
