package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/**
 * What became of one instalment of a mediation agreement (人民调解法 art 31). The last event of an instalment counts.
 *
 * @param instalment which of the case's
 * @param happenedAt when it was performed, when its day had passed, or when it lapsed
 */
public record InstalmentReached(CaseNumber caseNumber, long instalment, Event event, Instant happenedAt, Source source)
        implements CaseEvent {

    public enum Event {
        /** By its day, or by the later one that the parties agreed on. */
        PERFORMED,
        PERFORMED_LATE,
        /** Its day has passed, and nothing was done yet. */
        MISSED,
        /** It need not be performed any more: the agreement is void, or another has taken its place. */
        LAPSED
    }
}
