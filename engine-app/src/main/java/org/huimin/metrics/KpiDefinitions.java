package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.shared.ReferenceData;
import org.huimin.shared.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the definitions of the figures; they are rows, so that a bureau may change a target from a day on. */
@Component
class KpiDefinitions {

    private final JdbcClient jdbc;
    private final ReferenceData<Definitions> all;

    KpiDefinitions(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.all = revisions.of("kpi_definition");
    }

    Definitions read() {
        return all.get(this::readAll);
    }

    private Definitions readAll() {
        return new Definitions(jdbc.sql("SELECT * FROM kpi_definition ORDER BY place, id, valid_from")
                .query(KpiDefinitions::row)
                .list());
    }

    private static KpiDefinition row(ResultSet row, int index) throws SQLException {
        return new KpiDefinition(
                row.getString("id"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                Subject.valueOf(row.getString("subject")),
                row.getString("basis"),
                row.getString("decision_table"),
                switches(row.getString("switches")),
                KpiDefinition.Population.valueOf(row.getString("population")),
                target(row));
    }

    /** {@code someApplicantCounts=true selfSettledCounts=false} */
    private static Map<String, Boolean> switches(String text) {
        return Stream.of(text.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Boolean.valueOf(one[1])));
    }

    private static @Nullable Fraction target(ResultSet row) throws SQLException {
        long numerator = row.getLong("target_numerator");
        return row.wasNull() ? null : new Fraction(numerator, row.getLong("target_denominator"));
    }
}
