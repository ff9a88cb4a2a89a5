package org.huimin.deadline;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;

/** A clock that was running when its time passed. */
record LateClock(long id, CaseNumber caseNumber, LocalDate dueOn) {}
