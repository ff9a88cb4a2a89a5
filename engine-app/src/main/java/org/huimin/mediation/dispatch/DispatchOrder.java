package org.huimin.mediation.dispatch;

import java.util.Map;
import org.huimin.shared.Cursor;

/** In which order dispatches are read; each goes on by key from the last row that was shown. */
enum DispatchOrder {
    /** What has to be answered first comes first. */
    DUE(" ORDER BY dispatch.reply_by, dispatch.id", """
             AND (dispatch.reply_by > :afterDay OR (dispatch.reply_by = :afterDay AND dispatch.id > :afterId))"""),
    NEWEST(" ORDER BY dispatch.reply_by DESC, dispatch.id DESC", """
             AND (dispatch.reply_by < :afterDay OR (dispatch.reply_by = :afterDay AND dispatch.id < :afterId))""");

    private final String orderBy;
    private final String beyond;

    DispatchOrder(String orderBy, String beyond) {
        this.orderBy = orderBy;
        this.beyond = beyond;
    }

    String orderBy() {
        return orderBy;
    }

    Cursor key(DispatchRow row) {
        return Cursor.of(row.replyBy(), row.id());
    }

    /** The condition for what follows the row whose key that was. */
    void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        where.append(beyond);
        parameters.put("afterDay", key.day(0));
        parameters.put("afterId", key.number(1));
    }
}
