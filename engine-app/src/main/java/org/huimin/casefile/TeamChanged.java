package org.huimin.casefile;

import java.util.Set;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/** @param people who mediates from now on and did not before, and who no longer does */
public record TeamChanged(CaseNumber caseNumber, Set<PersonId> people) implements CaseEvent {}
