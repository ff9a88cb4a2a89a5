package org.huimin.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A joint application that a court confirm the agreement (人民调解法 33), and what it ruled, if it has.
 *
 * @param ruledOn the day on the ruling; none where the court made none
 */
record Confirmation(
        long id,
        LocalDate appliedOn,
        String court,
        @Nullable Ruling ruling,
        @Nullable RejectedReason rejectedReason,
        @Nullable LocalDate ruledOn,
        @Nullable String rulingNumber,
        @Nullable LocalDate receivedOn) {

    boolean pending() {
        return ruling == null || ruling == Ruling.ACCEPTED;
    }

    enum Ruling {
        /** The court took it up and has not ruled yet. */
        ACCEPTED,
        CONFIRMED,
        REJECTED,
        /** Not taken up, or withdrawn. */
        ENDED
    }

    /** Why a court does not confirm (法释〔2011〕5号 art 7). */
    enum RejectedReason {
        /** It breaks the law or harms others: then it does not bind either. */
        ILLEGAL,
        UNCLEAR,
        OTHER
    }
}
