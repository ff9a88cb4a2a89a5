package org.huimin.metrics;

import java.time.YearMonth;
import org.huimin.shared.Refusal;

/** The months were given the wrong way round. */
class PeriodEndsBeforeItBegins extends Refusal {

    PeriodEndsBeforeItBegins(YearMonth from, YearMonth to) {
        super(Kind.INVALID, from.toString(), to.toString());
    }
}
