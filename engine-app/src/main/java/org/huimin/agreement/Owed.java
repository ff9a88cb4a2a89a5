package org.huimin.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one party is to do, pay or leave undone, and until when.
 *
 * @param from the number of the party that performs
 * @param to the number of the party that it is owed to; none for what is owed to nobody in particular
 * @param what in words
 * @param amount for money, in fen; none for an act
 */
record Owed(
        long from, @Nullable Long to, String what, @Nullable Long amount, LocalDate dueOn) {

    long fen() {
        return amount == null ? 0 : amount;
    }
}
