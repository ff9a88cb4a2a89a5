package org.huimin.mediation;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The dispute is to end without an agreement of the committee's; somebody else has to confirm it. */
public record DisputeEndingRequested(CaseNumber caseNumber) implements CaseMessage {}
