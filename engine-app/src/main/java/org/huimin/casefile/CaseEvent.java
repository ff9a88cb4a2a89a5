package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** Something that happened to a case; raised and heard in one transaction. */
public interface CaseEvent {

    CaseNumber caseNumber();
}
