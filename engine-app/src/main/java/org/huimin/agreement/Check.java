package org.huimin.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one instalment; exactly one of the days is given.
 *
 * @param ordinal the place of the instalment in the agreement, from 1
 * @param agreedUntil the later day to which both sides agreed
 * @param brokenOn the day from which it counts as not performed
 */
record Check(
        int ordinal,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate agreedUntil,
        @Nullable LocalDate brokenOn) {

    Instalment appliedTo(Instalment instalment) {
        return new Instalment(
                instalment.id(),
                instalment.ordinal(),
                instalment.owed(),
                agreedUntil == null ? instalment.agreedUntil() : agreedUntil,
                performedOn,
                brokenOn);
    }
}
