package org.huimin.supervision;

import java.util.Map;
import org.huimin.shared.Cursor;

/** In which order missed days are read; each goes on by key from the last row that was shown. */
enum OverdueOrder {
    /** What has been waiting longest first. */
    LONGEST(" ORDER BY breach.due_on, breach.clock_id", """
             AND (breach.due_on > :afterDue OR (breach.due_on = :afterDue AND breach.clock_id > :afterClock))"""),
    NEWEST(" ORDER BY breach.due_on DESC, breach.clock_id DESC", """
             AND (breach.due_on < :afterDue OR (breach.due_on = :afterDue AND breach.clock_id < :afterClock))""");

    private final String orderBy;
    private final String beyond;

    OverdueOrder(String orderBy, String beyond) {
        this.orderBy = orderBy;
        this.beyond = beyond;
    }

    String orderBy() {
        return orderBy;
    }

    Cursor key(OverdueRow row) {
        return Cursor.of(row.dueOn(), row.id());
    }

    /** The condition for what follows the row whose key that was. */
    void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        where.append(beyond);
        parameters.put("afterDue", key.day(0));
        parameters.put("afterClock", key.number(1));
    }
}
