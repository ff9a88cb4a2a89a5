package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may ask of the clocks. */
@Component
public class Clocks {

    private final ClockTable table;

    Clocks(ClockTable table) {
        this.table = table;
    }

    /** The day on which the next thing of the case is due; what the office or the green channel promised counts where it is earlier. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliestDue(CaseNumber number) {
        return table.open(number).stream()
                .filter(CaseClock::running)
                .map(CaseClock::earliestDue)
                .min(Comparator.naturalOrder());
    }

    /** The day on which that clock is due, if it runs in the case. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOf(CaseNumber number, String clock) {
        return table.open(number).stream()
                .filter(open -> open.name().equals(clock))
                .map(open -> open.due().on())
                .findFirst();
    }

    /** The first moment that is too late for that clock, while it runs. */
    @Transactional(readOnly = true)
    public Optional<Instant> end(CaseNumber number, String name) {
        return table.open(number).stream()
                .filter(clock -> clock.name().equals(name))
                .map(clock -> clock.due().breachedAt())
                .findFirst();
    }

    /** Whether that clock is paused. */
    @Transactional(readOnly = true)
    public boolean standsStill(CaseNumber number, String name) {
        return table.open(number).stream().anyMatch(clock -> clock.name().equals(name) && !clock.running());
    }

    /** The element of the diagram that started a clock. */
    @Transactional(readOnly = true)
    public Optional<Source> startedBy(CaseNumber number, long clockId) {
        return table.of(number).stream()
                .filter(clock -> clock.id() == clockId)
                .map(clock -> clock.start().source())
                .findFirst();
    }

    /** Whose a clock is, as long as it has not ended in that case. */
    @Transactional(readOnly = true)
    public Optional<String> ownerOf(CaseNumber number, long clockId) {
        return table.find(clockId)
                .filter(clock -> clock.open() && clock.caseNumber().equals(number))
                .map(clock -> clock.rule().owner());
    }
}
