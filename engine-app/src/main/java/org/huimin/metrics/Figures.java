package org.huimin.metrics;

import java.util.EnumMap;
import java.util.Map;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of a figure from the folded changes and those that came since. */
@Component
class Figures {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Side, Long> sums(KpiDefinition definition, Window window, Scope.Counted counted) {
        var sums = new EnumMap<Side, Long>(Side.class);
        jdbc.sql("SELECT side, SUM(amount) AS amount FROM " + PointTable.ALL + " points"
                        + " WHERE definition = :definition AND (target_group OR :everybody)"
                        + " AND (unit_id IN (:units) OR agency_id IN (:units))"
                        + " AND (measure = 'FLOW' AND period BETWEEN :from AND :to OR measure = 'STOCK' AND period <= :to)"
                        + " GROUP BY side")
                .param("definition", definition.id())
                .param("everybody", definition.population() == KpiDefinition.Population.EVERYBODY)
                .param("units", counted.all().stream().map(UnitId::value).toList())
                .param("from", window.first())
                .param("to", window.last())
                .query(row -> {
                    sums.put(Side.valueOf(row.getString("side")), row.getLong("amount"));
                });
        return sums;
    }
}
