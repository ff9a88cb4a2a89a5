package org.huimin.casefile;

import java.time.Instant;
import java.util.Optional;
import org.huimin.shared.CaseNumber;

/** What a case has passed, as it stands after all corrections. */
public interface PassedMilestones {

    /** When it passed that milestone last; empty if it never did. */
    Optional<Instant> latest(CaseNumber number, String milestone);
}
