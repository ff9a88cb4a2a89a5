package org.huimin.deadline;

import org.huimin.casefile.CaseEvent;
import org.huimin.shared.CaseNumber;

/** The running clocks of a case were counted again with a calendar that knows more. */
public record ClocksRecounted(CaseNumber caseNumber) implements CaseEvent {}
