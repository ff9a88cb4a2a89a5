package org.huimin.metrics;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the changes up from time to time, so that a figure is read from few rows however many cases there are. */
@Component
class Folding {

    private final PointTable points;

    Folding(PointTable points) {
        this.points = points;
    }

    @Transactional
    public int fold() {
        return points.fold();
    }

    /** On every node; they wait for one another. */
    @Component
    @ConditionalOnProperty(name = "huimin.sweep", matchIfMissing = true)
    static class Schedule {

        private final Folding folding;

        Schedule(Folding folding) {
            this.folding = folding;
        }

        @Scheduled(fixedDelayString = "${huimin.metrics.fold-every:PT10M}")
        void fold() {
            folding.fold();
        }
    }
}
