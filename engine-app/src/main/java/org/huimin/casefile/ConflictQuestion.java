package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Whom an officer has before them, and on which side.
 *
 * @param idNumber of a card, or a credit code
 */
record ConflictQuestion(
        @Nullable PartyRole role,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone) {

    PartyRole asWhom() {
        return role == null ? PartyRole.APPLICANT : role;
    }

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "ConflictQuestion";
    }
}
