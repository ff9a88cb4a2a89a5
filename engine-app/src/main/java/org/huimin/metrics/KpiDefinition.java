package org.huimin.metrics;

import java.time.LocalDate;

/**
 * What a figure means, from a day on.
 *
 * @param basis which of the ways of counting that its table knows
 * @param table the decision table that sorts the cases
 * @param population whose cases count
 */
record KpiDefinition(
        String id,
        int version,
        LocalDate validFrom,
        String basis,
        String table,
        Population population,
        Fraction target) {

    /** Whose cases a figure is about. */
    enum Population {
        /** 建档立卡贫困户 and those who stand in their place today. */
        TARGET_GROUP,
        EVERYBODY
    }
}
