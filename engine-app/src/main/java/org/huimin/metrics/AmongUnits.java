package org.huimin.metrics;

import java.util.Set;
import org.huimin.shared.UnitId;

/** Asks in SQL whether a row lies in one of some units, however many they are. */
final class AmongUnits {

    private AmongUnits() {}

    /** For few units, of which an index finds the rows. */
    static String found(String column, String units) {
        return column + " = ANY (:" + units + ")";
    }

    /**
     * For many units, or for rows that are read in any case: planned in the same time however many units there are, and never
     * by reading all that ever lay in them.
     */
    static String asked(String column, String units) {
        return column + " IN (SELECT id FROM UNNEST(CAST(:" + units + " AS BIGINT ARRAY)) AS among (id))";
    }

    /** What either needs. */
    static Long[] parameter(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
