package org.huimin.workflow.legalaid;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huimin.casefile.Facts;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** When the time for a supplement is over: the drawn timer fires at the end of the clock's last day. */
@Component
public class SupplementEnd {

    static final String CLOCK = "LA_SUPPLEMENT";

    private final Clocks clocks;
    private final Facts facts;

    SupplementEnd(Clocks clocks, Facts facts) {
        this.clocks = clocks;
        this.facts = facts;
    }

    /** Asked by the model. */
    public Date of(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var days = (Integer) execution.getVariable("supplementDays");
        return Date.from(clocks.end(number, CLOCK).orElseGet(() -> unmeasured(number, days)));
    }

    /** No measurement may fail a case: without a clock the plain days of the notice count. */
    private Instant unmeasured(CaseNumber number, int days) {
        var served =
                facts.latest(number, "supplementNoticeServed").orElseThrow().day();
        return OfficeTime.startOf(served.plusDays(days + 1L));
    }
}
