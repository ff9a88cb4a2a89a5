package org.huimin.deadline;

import java.time.LocalDate;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until when a person may still do something that nobody in the house is bound by: object, ask for reconsideration, sue. */
@Component
public class LastDays {

    private final CaseRules rules;
    private final Calendars calendars;

    LastDays(CaseRules rules, Calendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** The last day on which it is in time, by the table's row of that name; a last day of rest is put off. */
    @Transactional(readOnly = true)
    public LastDay of(CaseRecord caseRecord, String clock, LocalDate from) {
        var rule = rules.of(clock, caseRecord);
        var calculator = new DeadlineCalculator(calendars.of(caseRecord.unit()));
        var due = calculator.due(OfficeTime.startOf(from), rule.limit());
        return new LastDay(due.on(), due.tentative(), rule.legalBasis());
    }

    /** @param tentative whether the holidays of a year that matters are not announced yet */
    public record LastDay(LocalDate on, boolean tentative, String legalBasis) {}
}
