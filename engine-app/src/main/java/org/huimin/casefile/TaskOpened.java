package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A task of the diagram waits to be done.
 *
 * @param unit whose basket it lies in
 * @param role who of that unit may take it
 * @param holder whose it is from the beginning; null if it lies free in the basket
 */
public record TaskOpened(
        CaseNumber caseNumber,
        String taskId,
        String activity,
        UnitId unit,
        String role,
        @Nullable PersonId holder) implements CaseEvent {}
