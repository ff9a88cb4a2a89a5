package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/**
 * One case follows another.
 *
 * @param earlier the case that came before
 */
public record CaseLinked(CaseNumber caseNumber, CaseNumber earlier, CaseLinks.Kind kind, PersonId by)
        implements CaseEvent {}
