package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.SameDemand;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A second person makes sure that the applicant really wants to withdraw, and grants it or not. */
@Component
class ConfirmWithdrawal implements Step<ConfirmWithdrawal.Confirmation> {

    private static final Source CONFIRMED = Source.element("LegalAidCase", "Activity_ConfirmWithdrawal");

    private final WithdrawalRequests requests;
    private final FactOrder order;
    private final SameDemand sameDemand;
    private final ApplicationEventPublisher events;

    ConfirmWithdrawal(
            WithdrawalRequests requests, FactOrder order, SameDemand sameDemand, ApplicationEventPublisher events) {
        this.requests = requests;
        this.order = order;
        this.sameDemand = sameDemand;
        this.events = events;
    }

    @Override
    public String activity() {
        return "Activity_ConfirmWithdrawal";
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        requests.latest(caseRecord.number())
                .filter(request -> request.requestedBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new RequesterMayNotConfirm();
                });
    }

    @Override
    public void take(Confirmation confirmation, CaseRecord caseRecord, Actor actor) {
        order.require(
                caseRecord.number(), new Following("confirmedOn", confirmation.confirmedOn(), "withdrawalRequested"));
        var mergedWith = requests.latest(caseRecord.number())
                .filter(WithdrawalTable.Row::pending)
                .map(WithdrawalTable.Row::mergedWith);
        requests.answer(caseRecord.number(), confirmation.granted(), actor);
        if (confirmation.granted()) {
            mergedWith.ifPresent(other -> merge(caseRecord, other, confirmation.confirmedOn(), actor));
        }
    }

    /** It counts nowhere from that day on, and says which registration counts in its place. */
    private void merge(CaseRecord duplicate, String other, LocalDate on, Actor actor) {
        sameDemand.merge(duplicate, other, actor);
        events.publishEvent(new MilestoneReached(duplicate.number(), "CaseMerged", OfficeTime.startOf(on), CONFIRMED));
    }

    record Confirmation(LocalDate confirmedOn, boolean granted) {}
}
