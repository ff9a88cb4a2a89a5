package org.huimin.handling;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When commitments are drawn, on every node; tests and the demo bureau switch it off and call it. */
@Component
@ConditionalOnProperty(name = "huimin.sweep", matchIfMissing = true)
class CommitmentSchedule {

    private final CommitmentSampling sampling;

    CommitmentSchedule(CommitmentSampling sampling) {
        this.sampling = sampling;
    }

    @Scheduled(fixedDelayString = "${huimin.commitment.every:PT1H}", initialDelayString = "PT1M")
    void sample() {
        sampling.sample();
    }
}
