package org.huimin.handling;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The applicant's own commitment was drawn for a later check; a case that is being wound up meanwhile is left alone. */
public record CommitmentSampled(CaseNumber caseNumber) implements CaseMessage.MayComeLate {}
