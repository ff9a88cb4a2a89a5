package org.huimin.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The clocks of all cases. */
@Component
public class Clocks {

    /** The earliest day on which a running clock of the case ends. */
    public Optional<LocalDate> earliestDue(CaseNumber number) {
        return Optional.empty();
    }
}
