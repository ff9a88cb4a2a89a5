package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** What the clock waited for was done at that moment. */
public record ClockStopped(CaseNumber caseNumber, String clock, Instant stoppedAt, Source source)
        implements CaseEvent {}
