package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** From that moment on the days count again. */
public record ClockResumed(CaseNumber caseNumber, String clock, Instant resumedAt, Source source)
        implements CaseEvent {}
