package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/**
 * The applicant has to hear of something. Publish it in the transaction of the deed; it becomes a task of the unit that
 * received the case, one for everything that waits to be told.
 */
public record ApplicantToBeTold(CaseNumber caseNumber, News subject) implements CaseEvent {

    /** What there is to tell; the codes are kept. */
    public enum News {
        /** Aid is granted. */
        GRANTED,
        /** Aid is granted before all papers are there; they have to follow. */
        PROVISIONAL,
        /** Who the lawyer is. */
        LAWYER_NAMED,
        /** Another lawyer takes over. */
        REPLACED
    }
}
