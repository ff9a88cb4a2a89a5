package org.huimin.deadline;

import java.time.LocalDate;
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

    /** The day on which the next thing of the case is due; the green channel's promise counts where it is earlier. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliestDue(CaseNumber number) {
        return table.earliestDue(number);
    }

    /** The element of the diagram that started a clock. */
    @Transactional(readOnly = true)
    public Optional<Source> startedBy(long clockId) {
        return table.find(clockId).map(clock -> clock.start().source());
    }
}
