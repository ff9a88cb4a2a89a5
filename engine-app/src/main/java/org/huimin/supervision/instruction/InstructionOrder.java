package org.huimin.supervision.instruction;

import java.util.Map;
import org.huimin.shared.Cursor;

/** In which order instructions are read; each goes on by key from the last row that was shown. */
enum InstructionOrder {
    /** What has to be answered first comes first. */
    DUE(" ORDER BY instruction.answer_by, instruction.id", """
             AND (instruction.answer_by > :afterDay OR (instruction.answer_by = :afterDay AND instruction.id > :afterId))"""),
    NEWEST(" ORDER BY instruction.answer_by DESC, instruction.id DESC", """
             AND (instruction.answer_by < :afterDay OR (instruction.answer_by = :afterDay AND instruction.id < :afterId))""");

    private final String orderBy;
    private final String beyond;

    InstructionOrder(String orderBy, String beyond) {
        this.orderBy = orderBy;
        this.beyond = beyond;
    }

    String orderBy() {
        return orderBy;
    }

    Cursor key(InstructionRow row) {
        return Cursor.of(row.answerBy(), row.id());
    }

    /** The condition for what follows the row whose key that was. */
    void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        where.append(beyond);
        parameters.put("afterDay", key.day(0));
        parameters.put("afterId", key.number(1));
    }
}
