package org.huimin.intake;

import org.jspecify.annotations.Nullable;

/** Who asks for aid, and in what matter. */
record DuplicateQuestion(
        @Nullable String idNumber, @Nullable String matter) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "DuplicateQuestion";
    }
}
