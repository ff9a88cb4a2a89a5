package org.huimin.mediation;

import java.time.LocalDate;

/**
 * What one party says when asked.
 *
 * @param party the number by which forms name the party
 * @param on the day on which they were asked
 */
record Consent(long party, Says consent, LocalDate on) {

    enum Says {
        AGREES,
        /** Was asked on the committee's own motion and did not refuse; that is enough (人民调解法 17). */
        NOT_REFUSED,
        REFUSES
    }

    boolean refused() {
        return consent == Says.REFUSES;
    }
}
