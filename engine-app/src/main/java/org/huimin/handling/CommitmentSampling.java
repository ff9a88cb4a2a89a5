package org.huimin.handling;

import java.time.Clock;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws the share of commitments that the office has set, and puts each before a reviewer. */
@Component
class CommitmentSampling {

    private static final Logger log = LoggerFactory.getLogger(CommitmentSampling.class);

    private final Commitments commitments;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int share;
    private final int afterDays;

    /**
     * @param share how many of a hundred are checked
     * @param afterDays how long after the grant at the earliest
     */
    CommitmentSampling(
            Commitments commitments,
            Cases cases,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${huimin.commitment.share:20}") int share,
            @Value("${huimin.commitment.after-days:7}") int afterDays) {
        this.commitments = commitments;
        this.cases = cases;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.share = share;
        this.afterDays = afterDays;
    }

    int sample() {
        return sample(share);
    }

    int sample(int percent) {
        var until = OfficeTime.day(clock.instant()).minusDays(afterDays);
        return (int) commitments.toSample(percent, until).stream()
                .filter(this::sample)
                .count();
    }

    /** One that fails is left to the next time. */
    private boolean sample(CaseNumber number) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> sampleUnderLock(number)));
        } catch (RuntimeException failure) {
            log.error("The commitment of case {} could not be sampled", number, failure);
            return false;
        }
    }

    private boolean sampleUnderLock(CaseNumber number) {
        cases.lock(number);
        var drawn = commitments.sampled(number);
        if (drawn) {
            events.publishEvent(new CommitmentSampled(number));
        }
        return drawn;
    }
}
