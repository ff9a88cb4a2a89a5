package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** From that moment on the days do not count. */
public record ClockPaused(CaseNumber caseNumber, String clock, Instant pausedAt, Source source) implements CaseEvent {}
