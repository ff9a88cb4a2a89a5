package org.huimin.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promises of a bureau, as its people read and fix them. What runs keeps what was promised when it began. */
@Component
class Promises {

    private final PromiseTable table;
    private final DeadlineRules rules;
    private final Units units;
    private final People people;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    Promises(
            PromiseTable table,
            DeadlineRules rules,
            Units units,
            People people,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** Newest first for each clock. */
    @Transactional(readOnly = true)
    public List<PromiseView> of(Actor actor, Locale locale) {
        var today = OfficeTime.day(clock.instant());
        var answered = new HashSet<String>();
        return table.of(bureau(actor)).stream()
                .map(promise ->
                        view(promise, !promise.validFrom().isAfter(today) && answered.add(promise.clock()), locale))
                .toList();
    }

    @Transactional
    public void set(PromiseController.Asked asked, Actor actor) {
        var today = OfficeTime.day(clock.instant());
        var promise = new PromiseReader(today, this::statutory).read(asked, bureau(actor), actor.id(), clock.instant());
        table.add(promise);
        audit.write(
                actor.id(),
                "PROMISE_SET",
                null,
                promise.clock(),
                promise.validFrom().toString());
    }

    private Limit statutory(String key, LocalDate on) {
        return rules.of(key, on, Procedure.CIVIL, MediationKind.GENERAL).limit();
    }

    private UnitId bureau(Actor actor) {
        return units.bureauOf(actor.unit()).id();
    }

    private PromiseView view(Promise promise, boolean current, Locale locale) {
        var words = promise.limit()
                .map(limit -> messages.getMessage("limit." + limit.unit(), new Object[] {limit.amount()}, locale))
                .orElse(null);
        return new PromiseView(
                promise.clock(),
                messages.getMessage("clock." + promise.clock(), null, locale),
                words,
                promise.amount(),
                promise.limitUnit(),
                promise.validFrom(),
                people.get(promise.setBy()).name(),
                current);
    }
}
