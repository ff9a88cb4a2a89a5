package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row that holds. A village has neither household nor ID number nor category. */
record RegisterRow(
        int number,
        RegisterKind kind,
        String household,
        String head,
        String name,
        String idNumber,
        @Nullable RegisterCategory category,
        String village,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What makes two rows speak of the same: the person in a category, or the village. */
    String subject() {
        return kind == RegisterKind.VILLAGE ? village : idNumber + "|" + category;
    }

    /** All that a row says, in one line, to see whether a newer one says something else. */
    String content() {
        return String.join(
                "|",
                household,
                head,
                name,
                idNumber,
                String.valueOf(category),
                village,
                from.toString(),
                String.valueOf(to));
    }

    boolean overlaps(RegisterRow other) {
        return Period.overlap(from, to, other.from, other.to);
    }

    @Override
    public String toString() {
        return "RegisterRow " + number;
    }
}
