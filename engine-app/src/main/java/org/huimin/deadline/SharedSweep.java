package org.huimin.deadline;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off what is due, side by side with every other node and with the people at their desks: a few cases in one short
 * transaction, leaving alone those that somebody else holds. Nobody waits for anybody; what was left alone, and what a
 * node that died had begun, is found by the next sweep.
 */
@Component
class SharedSweep {

    private static final Logger log = LoggerFactory.getLogger(SharedSweep.class);
    private static final int PAGE = 500;
    private static final int LOT = 20;

    private final Cases cases;
    private final TransactionTemplate transaction;
    private final double rest;

    /** @param rest how long to rest after each lot, measured by the time that it took: people's pages come first */
    SharedSweep(
            Cases cases,
            PlatformTransactionManager transactions,
            @Value("${huimin.deadline.sweep-rest:0.1}") double rest) {
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
        this.rest = rest;
    }

    /**
     * @param source what is due, in its order
     * @param take does it, under the lock of its case; false if there was nothing left to do
     * @return how much of it was done here
     */
    <T> int run(Source<T> source, Function<T, CaseNumber> caseOf, Predicate<T> take) {
        int taken = 0;
        var page = source.behind(null, PAGE);
        while (!page.isEmpty()) {
            for (int from = 0; from < page.size(); from += LOT) {
                taken += lot(page.subList(from, Math.min(page.size(), from + LOT)), caseOf, take);
            }
            page = page.size() < PAGE ? List.of() : source.behind(page.get(page.size() - 1), PAGE);
        }
        return taken;
    }

    private <T> int lot(List<T> lot, Function<T, CaseNumber> caseOf, Predicate<T> take) {
        long began = System.nanoTime();
        int taken = atOnceOrOneByOne(lot, caseOf, take);
        if (lot.size() == LOT) {
            rest(System.nanoTime() - began);
        }
        return taken;
    }

    private <T> int atOnceOrOneByOne(List<T> lot, Function<T, CaseNumber> caseOf, Predicate<T> take) {
        try {
            return inOneTransaction(lot, caseOf, take);
        } catch (RuntimeException failure) {
            log.warn("Of {} cases one at least could not be swept; each is tried by itself", lot.size(), failure);
            return lot.stream().mapToInt(one -> alone(one, caseOf, take)).sum();
        }
    }

    private <T> int alone(T one, Function<T, CaseNumber> caseOf, Predicate<T> take) {
        try {
            return inOneTransaction(List.of(one), caseOf, take);
        } catch (RuntimeException failure) {
            log.error("Case {} could not be swept", caseOf.apply(one), failure);
            return 0;
        }
    }

    private <T> int inOneTransaction(List<T> lot, Function<T, CaseNumber> caseOf, Predicate<T> take) {
        var taken = transaction.execute(status -> {
            var free = cases.lockFree(lot.stream().map(caseOf).distinct().toList());
            return lot.stream()
                    .filter(one -> free.contains(caseOf.apply(one)))
                    .filter(take)
                    .count();
        });
        return taken == null ? 0 : taken.intValue();
    }

    private void rest(long worked) {
        try {
            TimeUnit.NANOSECONDS.sleep((long) (worked * rest));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A list that is read page by page. */
    interface Source<T> {

        List<T> behind(@Nullable T last, int limit);
    }
}
