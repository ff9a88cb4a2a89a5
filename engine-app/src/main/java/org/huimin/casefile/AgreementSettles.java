package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** For whom a mediation agreement settles everything. The last agreement of a dispute counts. */
public record AgreementSettles(CaseNumber caseNumber, For whom, Instant effectiveAt, Source source)
        implements CaseEvent {

    public enum For {
        EVERYBODY,
        /** At least one of those who applied; others have to go on. */
        SOME_APPLICANT,
        NO_APPLICANT
    }
}
