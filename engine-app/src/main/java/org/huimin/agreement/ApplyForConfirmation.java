package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/**
 * The mediator notes that all who signed ask a court for confirmation, within 30 days of the effect. What concerns
 * marriage, adoption or another personal status is not confirmed (法释〔2011〕5号 art 4).
 */
@Component
class ApplyForConfirmation implements CaseRequest<ApplyForConfirmation.Application> {

    private static final String LIMIT = "ME_CONFIRM";

    private final Agreements agreements;
    private final ConfirmationTable confirmations;
    private final CaseParties parties;
    private final Clocks clocks;
    private final FactOrder order;

    ApplyForConfirmation(
            Agreements agreements,
            ConfirmationTable confirmations,
            CaseParties parties,
            Clocks clocks,
            FactOrder order) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.parties = parties;
        this.clocks = clocks;
        this.order = order;
    }

    @Override
    public String message() {
        return "ConfirmationApplied";
    }

    @Override
    public String process() {
        return "Confirmation";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public Class<Application> answers() {
        return Application.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.isOfACommittee()
                && !caseRecord.ended()
                && agreements
                        .latest(caseRecord.number())
                        .filter(Agreement::inForce)
                        .filter(agreement -> agreement.form() == AgreementForm.WRITTEN)
                        .filter(agreement -> confirmations.of(agreement).isEmpty())
                        .isPresent();
    }

    @Override
    public CaseMessage take(Application application, CaseRecord caseRecord, Actor actor) {
        var agreement = agreements.inForce(caseRecord.number());
        var faults = new Faults();
        judgeLimit(application, caseRecord.number(), faults);
        judgeApplicants(application, agreement, caseRecord.number(), faults);
        order.judge(
                caseRecord.number(), faults, new Following("appliedOn", application.appliedOn(), "agreementEffective"));
        faults.refuse(AnswersContradictCase::new);
        confirmations.add(agreement, application.appliedOn(), application.court());
        return new ConfirmationApplied(caseRecord.number());
    }

    /** No clock runs for what cannot be confirmed. */
    private void judgeLimit(Application application, CaseNumber number, Faults faults) {
        clocks.dueOf(number, LIMIT)
                .ifPresentOrElse(
                        due -> faults.check(
                                !application.appliedOn().isAfter(due),
                                "appliedOn",
                                "fault.appliedOn.tooLateToConfirm",
                                due.toString()),
                        () -> faults.add("appliedOn", "fault.appliedOn.notConfirmable"));
    }

    private void judgeApplicants(Application application, Agreement agreement, CaseNumber number, Faults faults) {
        var names = parties.of(number).stream().collect(Collectors.toMap(CaseParty::id, CaseParty::name));
        agreement
                .joined()
                .filter(party -> !application.applicants().contains(party))
                .findFirst()
                .ifPresent(party ->
                        faults.add("applicants", "fault.applicants.notEverybody", names.getOrDefault(party, "")));
        faults.check(
                agreement.joined().toList().containsAll(application.applicants()),
                "applicants",
                "fault.applicants.notJoined");
    }

    record Application(LocalDate appliedOn, String court, List<Long> applicants) {}
}
