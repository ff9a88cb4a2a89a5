package org.huimin.supervision;

import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A question after a case, as it is sent.
 *
 * @param clockId the clock that it is about; null for the case as a whole
 */
record NudgeAsked(@Nullable Long clockId, @Nullable String note) {

    private static final int LONGEST = 200;

    /** Refuses what is too long for a note. */
    void require() {
        var faults = new Faults();
        if (note != null && note.strip().length() > LONGEST) {
            faults.add("note", "nudge.note.tooLong", LONGEST);
        }
        faults.refuse(NudgeTooLong::new);
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
