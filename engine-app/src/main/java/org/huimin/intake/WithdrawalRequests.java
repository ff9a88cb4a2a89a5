package org.huimin.intake;

import java.time.Clock;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseLinked;
import org.huimin.casefile.CaseLinks;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Facts;
import org.huimin.casefile.SameDemand;
import org.huimin.casefile.Source;
import org.huimin.document.Attachments;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for withdrawal; whether one is granted is decided by somebody else. */
@Component
@Transactional
public class WithdrawalRequests {

    private static final Source STARTED_BY = Source.element("LegalAidCase", "StartEvent_WithdrawalRequested");

    private final WithdrawalTable table;
    private final Cases cases;
    private final CaseAccess access;
    private final Facts facts;
    private final Attachments attachments;
    private final SameDemand sameDemand;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalRequests(
            WithdrawalTable table,
            Cases cases,
            CaseAccess access,
            Facts facts,
            Attachments attachments,
            SameDemand sameDemand,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.access = access;
        this.facts = facts;
        this.attachments = attachments;
        this.sameDemand = sameDemand;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses what is typed in wrongly, and a case that is decided, ended, or waits for an answer already. */
    public void request(CaseNumber number, Withdrawal withdrawal, Actor actor) {
        access.require(number, actor);
        var caseRecord = cases.lock(number);
        refuseUnlessOpenFor(caseRecord);
        keep(
                number,
                new WithdrawalReader(
                                caseRecord.receivedAt(),
                                clock.instant(),
                                id -> isOfCase(id, number),
                                (other, faults) -> sameDemand.judge(caseRecord, other, faults, actor))
                        .read(withdrawal),
                actor.id());
    }

    /** The applicant wants it mediated: whoever registers the dispute asks for the withdrawal with it, and somebody else grants it. */
    @EventListener
    void on(CaseLinked linked) {
        if (linked.kind() == CaseLinks.Kind.BETTER_MEDIATED) {
            refuseUnlessOpenFor(cases.lock(linked.earlier()));
            var today = OfficeTime.day(clock.instant());
            keep(linked.earlier(), WithdrawalRequest.mediated(today, linked.caseNumber()), linked.by());
        }
    }

    private void keep(CaseNumber number, WithdrawalRequest request, PersonId by) {
        table.add(number, request, by);
        facts.record(number, "withdrawalRequested", OfficeTime.startOf(request.requestedOn()), STARTED_BY, by);
        audit.write(by, "WITHDRAWAL_REQUESTED", number, null, request.reason().name());
        events.publishEvent(new WithdrawalRequested(number));
    }

    private void refuseUnlessOpenFor(CaseRecord caseRecord) {
        if (caseRecord.ended()) {
            throw new CaseHasEnded();
        }
        if (!Undecided.is(caseRecord)) {
            throw new AlreadyDecided();
        }
        if (latest(caseRecord.number()).filter(WithdrawalTable.Row::pending).isPresent()) {
            throw new WithdrawalAlreadyRequested();
        }
    }

    private boolean isOfCase(long attachmentId, CaseNumber number) {
        return attachments
                .find(attachmentId)
                .filter(paper -> paper.caseNumber().equals(number))
                .isPresent();
    }

    @Transactional(readOnly = true)
    boolean mayBeAskedFor(CaseRecord caseRecord) {
        return !caseRecord.ended()
                && Undecided.is(caseRecord)
                && latest(caseRecord.number())
                        .filter(WithdrawalTable.Row::pending)
                        .isEmpty();
    }

    private boolean decided(CaseNumber number) {
        return facts.latest(number, "decisionMade").isPresent();
    }

    @Transactional(readOnly = true)
    Optional<WithdrawalTable.Row> latest(CaseNumber number) {
        return table.latest(number);
    }

    /** The answer to the request that waits. */
    void answer(CaseNumber number, boolean granted, Actor actor) {
        if (granted && decided(number)) {
            throw new AlreadyDecided();
        }
        latest(number)
                .filter(WithdrawalTable.Row::pending)
                .ifPresent(pending -> table.answer(
                        pending.id(), granted ? WithdrawalStatus.GRANTED : WithdrawalStatus.REFUSED, actor.id()));
    }
}
