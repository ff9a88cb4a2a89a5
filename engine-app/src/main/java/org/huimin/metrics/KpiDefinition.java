package org.huimin.metrics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means, from a day on.
 *
 * @param subject what it counts
 * @param basis which of the ways of counting that its table knows
 * @param table the decision table that sorts the cases
 * @param switches what the bureau has settled where the table leaves a choice, by the names of the table's inputs
 * @param population whose cases count
 * @param target null where nobody has set one
 */
record KpiDefinition(
        String id,
        int version,
        LocalDate validFrom,
        Subject subject,
        String basis,
        String table,
        Map<String, Boolean> switches,
        Population population,
        @Nullable Fraction target) {

    KpiDefinition {
        switches = Map.copyOf(switches);
    }

    /** What the table is asked: what is known, in this way of counting. */
    Map<String, @Nullable Object> question(Map<String, @Nullable Object> facts) {
        var question = new HashMap<>(facts);
        question.put("basis", basis);
        question.putAll(switches);
        return question;
    }

    boolean countsEverybody() {
        return population == Population.EVERYBODY;
    }

    /** Whose cases a figure is about. */
    enum Population {
        /** 建档立卡贫困户 and those who stand in their place today. */
        TARGET_GROUP,
        EVERYBODY
    }
}
