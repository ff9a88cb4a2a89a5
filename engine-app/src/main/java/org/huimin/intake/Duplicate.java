package org.huimin.intake;

import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The same person has a case under way on the same matter.
 *
 * @param caseNumber null beyond one's reach
 * @param ask the unit that knows it
 */
record Duplicate(@Nullable CaseNumber caseNumber, @Nullable String stage, String ask) {}
