package org.huimin.review;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** A case that had ended begins again with the assignment. */
public record CaseReopened(CaseNumber caseNumber) implements CaseMessage.Beginning {}
