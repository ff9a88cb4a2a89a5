package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** A clock began to count from a dated fact; {@code scope} names what it lives in, so that an interruption closes it. */
public record ClockStarted(
        CaseNumber caseNumber, String clock, String fact, Instant countsFrom, String scope, Source source)
        implements CaseEvent {}
