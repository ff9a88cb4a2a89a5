package org.huimin.deadline;

import org.huimin.casefile.CaseEvent;
import org.huimin.shared.CaseNumber;

/** The earliest due date of a case may be another one now; ask {@link Clocks#earliestDue}. */
public record DueChanged(CaseNumber caseNumber) implements CaseEvent {}
