package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A clock began to count from a dated fact.
 *
 * @param within how long it runs, where the office sets that instead of the table; in the table's unit
 * @param scope what it lives in, so that an interruption closes it
 * @param beside whether it belongs to what runs beside the case, and so outlives the case's end
 */
public record ClockStarted(
        CaseNumber caseNumber,
        String clock,
        String fact,
        Instant countsFrom,
        @Nullable Integer within,
        String scope,
        boolean beside,
        Source source)
        implements CaseEvent {}
