package org.huimin.casefile;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;

/** The day of a clock passed, and nobody is late: a right was not used, or an appointment is over. */
public record DayPassed(CaseNumber caseNumber, String clock, ClockNature nature, LocalDate dueOn)
        implements CaseEvent {}
