package org.huimin.metrics;

import java.util.Set;
import org.huimin.shared.UnitId;

/** Asks in SQL whether a row lies in one of some units, however many they are. */
final class AmongUnits {

    /** So many has a county with all its townships and villages. */
    private static final int FEW = 100;

    private AmongUnits() {}

    /** Whether rows are looked for by their units, rather than each be asked for its own. */
    static boolean few(Set<UnitId> units) {
        return units.size() <= FEW;
    }

    /** @param parameter the name under which the statement is given {@link #parameter} */
    static String of(String column, String parameter, Set<UnitId> units) {
        return few(units) ? found(column, parameter) : asked(column, parameter);
    }

    /** For few units, of which an index finds the rows. */
    private static String found(String column, String units) {
        return column + " = ANY (:" + units + ")";
    }

    /**
     * For many units, or for rows that are read in any case: planned in the same time however many units there are, and never
     * by reading all that ever lay in them.
     */
    private static String asked(String column, String units) {
        return column + " IN (SELECT id FROM UNNEST(CAST(:" + units + " AS BIGINT ARRAY)) AS among (id))";
    }

    /** What either needs. */
    static Long[] parameter(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
