package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/**
 * Why a firm or lawyer should not be given a case.
 *
 * @param certain by ID number, credit code or phone; by the name alone it is only a hint
 * @param who the lawyer, or the firm by any of its lawyers
 * @param party how the person concerned stands to the case that is to be given
 * @param seenIn the case by which it is known: an earlier one, or the case itself
 */
public record Conflict(Ground ground, boolean certain, Who who, PartyRole party, CaseNumber seenIn) {

    /** In messages: {@code conflict.<Ground>}. */
    public enum Ground {
        /** Acted for somebody who stands on another side here. */
        ACTED_FOR_OTHER_SIDE,
        /** Acted against somebody of the applicant's side here. */
        ACTED_AGAINST,
        /** Is named as a party of the case. */
        IS_A_PARTY
    }

    /** Whose conflict it is. */
    public enum Who {
        FIRM,
        LAWYER
    }
}
