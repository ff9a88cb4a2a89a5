package org.huimin.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.casefile.SameDemand;
import org.huimin.document.Attachments;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody writes down that a dispute is withdrawn, settled or for another body, with a paper or a call that shows it; a duplicate is shown by the other registration. */
@Component
class RequestEnding implements CaseRequest<RequestEnding.Request> {

    static final String MESSAGE = "DisputeEndingRequested";

    private static final Set<String> BEFORE_AN_AGREEMENT =
            Set.of("REGISTERED", "ACCEPTED", "MEDIATING", "SUSPENDED", "EXTENDED", "REOPENED");
    private static final Set<String> MAY_ASK = Set.of(Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD);

    private final Facts facts;
    private final Attachments attachments;
    private final SameDemand sameDemand;
    private final Clock clock;

    RequestEnding(Facts facts, Attachments attachments, SameDemand sameDemand, Clock clock) {
        this.facts = facts;
        this.attachments = attachments;
        this.sameDemand = sameDemand;
        this.clock = clock;
    }

    static boolean mayEnd(CaseRecord dispute) {
        return !dispute.ended() && dispute.stage() != null && BEFORE_AN_AGREEMENT.contains(dispute.stage());
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public String process() {
        return "MediationCase";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public Class<Request> answers() {
        return Request.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord dispute) {
        return actor.roles().stream().anyMatch(MAY_ASK::contains) && mayEnd(dispute) && !waits(dispute.number());
    }

    private boolean waits(CaseNumber number) {
        var names = facts.all(number).stream().map(Fact::name).toList();
        return names.lastIndexOf("disputeEndingRequested") > names.lastIndexOf("disputeEndingConfirmed");
    }

    @Override
    public CaseMessage take(Request request, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        var paper = request.proofPaper();
        var call = request.calledAt();
        if (request.ending() == Ending.MERGED) {
            sameDemand.judge(dispute, request.mergedWith(), faults, actor);
        } else {
            faults.check(paper != null || call != null, "proofPaper", "fault.proofPaper.orCall");
        }
        faults.check(
                paper == null || attachments.isOf(paper, dispute.number()), "proofPaper", "fault.attachment.notOfCase");
        faults.check(call == null || !call.toInstant().isAfter(clock.instant()), "calledAt", "fault.future");
        faults.refuse(AnswersContradictCase::new);
        return new DisputeEndingRequested(dispute.number());
    }

    record Request(
            LocalDate requestedOn,
            Ending ending,
            @Nullable String mergedWith,
            @Nullable Long proofPaper,
            @Nullable OffsetDateTime calledAt) {}
}
