package org.huimin.supervision;

import java.util.Objects;
import org.huimin.casefile.Cases;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.OpenStep;
import org.huimin.casefile.OpenSteps;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a breach down against whoever was late, in the transaction in which it is noticed. */
@Component
class BreachListener {

    private final BreachTable table;
    private final Cases cases;
    private final OpenSteps steps;
    private final Units units;
    private final Measuring measuring;

    BreachListener(BreachTable table, Cases cases, OpenSteps steps, Units units, Measuring measuring) {
        this.table = table;
        this.cases = cases;
        this.steps = steps;
        this.units = units;
        this.measuring = measuring;
    }

    @EventListener
    void on(DeadlineBreached breached) {
        LateOwner.of(breached.owner())
                .ifPresent(owner -> measuring.attempt(breached.caseNumber(), "breach", () -> note(breached, owner)));
    }

    private Breach note(DeadlineBreached breached, LateOwner owner) {
        var breach = new Breach(
                breached.clockId(),
                breached.caseNumber(),
                breached.clock(),
                owner,
                owner.unit(cases.get(breached.caseNumber()), units),
                holder(breached, owner),
                breached.dueOn(),
                breached.breachedAt());
        table.add(breach);
        return breach;
    }

    private @Nullable PersonId holder(DeadlineBreached breached, LateOwner owner) {
        return steps.of(breached.caseNumber()).stream()
                .filter(owner::has)
                .map(OpenStep::holder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
