package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Mediators;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.DueChanged;
import org.huimin.mediation.dispatch.DispatchTable.Order;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends disputes to committees and back; who held one before holds it again when it comes back. */
@Component
@Transactional
class Dispatches {

    private static final String CLOCK = "ME_REPLY";

    private final DispatchTable table;
    private final Mediators mediators;
    private final Clocks clocks;
    private final AuditTrail audit;

    Dispatches(DispatchTable table, Mediators mediators, Clocks clocks, AuditTrail audit) {
        this.table = table;
        this.mediators = mediators;
        this.clocks = clocks;
        this.audit = audit;
    }

    void send(CaseRecord caseRecord, Order order, Actor by) {
        table.add(caseRecord, Objects.requireNonNull(caseRecord.committee()), order, by.unit(), by.id());
        mediators.pass(caseRecord.number(), order.to());
        audit.write(
                by.id(), "DISPUTE_DISPATCHED", caseRecord.number(), order.to().toString(), null);
    }

    void take(CaseNumber number, LocalDate on, Actor by) {
        unanswered(number).ifPresent(sent -> table.answer(sent.id(), DispatchStatus.TAKEN, on, null, by.id()));
    }

    void giveBack(CaseNumber number, LocalDate on, @Nullable String reason, Actor by) {
        unanswered(number).ifPresent(sent -> {
            table.answer(sent.id(), DispatchStatus.RETURNED, on, reason, by.id());
            mediators.pass(number, sent.fromCommittee());
        });
    }

    /** To the same committee, which gave it back. */
    void sendAgain(CaseRecord caseRecord, LocalDate on, LocalDate replyBy, @Nullable String words, Actor by) {
        of(caseRecord.number()).stream()
                .findFirst()
                .ifPresent(returned -> send(caseRecord, new Order(returned.toCommittee(), on, replyBy, words), by));
    }

    void takeBack(CaseNumber number, Actor by) {
        standing(number).ifPresent(sent -> {
            table.takeBack(sent.id());
            mediators.pass(number, sent.fromCommittee());
            audit.write(
                    by.id(), "DISPUTE_TAKEN_BACK", number, sent.toCommittee().toString(), null);
        });
    }

    /** By which the committee has the dispute. */
    @Transactional(readOnly = true)
    Optional<Dispatch> standing(CaseNumber number) {
        return of(number).stream().findFirst().filter(Dispatch::standing);
    }

    private Optional<Dispatch> unanswered(CaseNumber number) {
        return standing(number).filter(Dispatch::unanswered);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Dispatch> of(CaseNumber number) {
        return table.of(number);
    }

    /** The day is the clock's, and moves with it. */
    @EventListener
    void on(DueChanged changed) {
        clocks.dueOf(changed.caseNumber(), CLOCK).ifPresent(due -> table.replyBy(changed.caseNumber(), due));
    }
}
