package org.huimin.deadline;

import java.util.Optional;
import org.huimin.casefile.CaseRecord;

/** Knows in which procedure aid is given; the room that decides on aid does. */
public interface Proceedings {

    /** Empty as long as nothing is decided. */
    Optional<Procedure> procedure(CaseRecord caseRecord);
}
