package org.huimin.deadline;

import org.huimin.shared.CaseNumber;

/** The earliest due day of a case has changed. */
public record DueChanged(CaseNumber caseNumber) {}
