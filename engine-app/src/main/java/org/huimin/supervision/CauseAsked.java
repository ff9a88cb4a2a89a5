package org.huimin.supervision;

import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Why a day passed, as it is sent: a cause from the list, and what it was in words. */
record CauseAsked(@Nullable Cause cause, @Nullable String explanation) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    /** Refuses what says too little, or too much. */
    void require() {
        var faults = new Faults();
        faults.check(cause != null, "cause", "breach.cause.missing");
        faults.check(words().length() >= SHORTEST, "explanation", "breach.explanation.tooShort", SHORTEST);
        faults.check(words().length() <= LONGEST, "explanation", "breach.explanation.tooLong", LONGEST);
        faults.refuse(CauseIncomplete::new);
    }

    String words() {
        return explanation == null ? "" : explanation.strip();
    }
}
