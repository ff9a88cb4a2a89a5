package org.huimin.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** What the office of a unit promises beyond the law (承诺时限). */
@Component
class PromisedLimits {

    private final PromiseTable table;
    private final UnitChain chain;

    PromisedLimits(PromiseTable table, UnitChain chain) {
        this.table = table;
        this.chain = chain;
    }

    /** What the nearest unit that says anything has promised for what begins on that day. */
    Optional<Limit> of(UnitId unit, String clock, LocalDate on) {
        var upwards = chain.upwards(unit);
        return table.inForce(upwards, clock, on).stream()
                .min(Comparator.comparing(promise -> upwards.indexOf(promise.unit())))
                .flatMap(Promise::limit);
    }
}
