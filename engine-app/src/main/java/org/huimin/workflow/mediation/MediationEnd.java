package org.huimin.workflow.mediation;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** When the time to mediate is over: the drawn timer fires at the end of the last day of the extension, or else of the limit. */
@Component
public class MediationEnd {

    static final String LIMIT = "ME_LIMIT";
    static final String EXTENSION = "ME_EXTENSION";

    private static final int USUAL_DAYS = 30;

    private final Clocks clocks;
    private final Facts facts;

    MediationEnd(Clocks clocks, Facts facts) {
        this.clocks = clocks;
        this.facts = facts;
    }

    /** Asked by the model. */
    public Date of(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        return Date.from(find(number).orElseGet(() -> unmeasured(number)));
    }

    Optional<Instant> find(CaseNumber number) {
        return clocks.end(number, EXTENSION).or(() -> clocks.end(number, LIMIT));
    }

    /** No measurement may fail a case: without a clock the usual days count from what last began the mediation. */
    private Instant unmeasured(CaseNumber number) {
        var began = Stream.of("disputeReopened", "entrustmentReceived", "disputeDecided")
                .flatMap(fact -> facts.latest(number, fact).stream())
                .map(Fact::day)
                .findFirst()
                .orElseThrow();
        return OfficeTime.startOf(began.plusDays(USUAL_DAYS + 1L));
    }
}
