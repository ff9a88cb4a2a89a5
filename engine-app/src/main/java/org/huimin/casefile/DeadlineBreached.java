package org.huimin.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;

/** The day of a clock passed without what it waited for. Recorded against its owner; it blocks nobody. */
public record DeadlineBreached(
        CaseNumber caseNumber, String clock, String owner, LocalDate dueOn, Instant breachedAt, long clockId)
        implements CaseEvent {}
