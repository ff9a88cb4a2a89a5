package org.huimin.casefile;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;

/** A clock is half spent, or ends on the next working day; whoever has the work in hand hears of it in time. */
public record ReminderDue(
        CaseNumber caseNumber, String clock, String owner, LocalDate dueOn, ReminderKind kind, long clockId)
        implements CaseEvent {}
