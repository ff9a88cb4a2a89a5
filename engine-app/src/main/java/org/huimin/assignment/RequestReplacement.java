package org.huimin.assignment;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Source;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer writes down that the recipient asks for another lawyer, with reasons and proof. */
@Component
class RequestReplacement implements CaseRequest<RequestReplacement.Request> {

    static final String MESSAGE = "ReplacementRequested";
    static final Source SOURCE = Source.element("LegalAidCase", "StartEvent_" + MESSAGE);

    private final BeingHandled beingHandled;
    private final Attachments attachments;
    private final FactOrder order;

    RequestReplacement(BeingHandled beingHandled, Attachments attachments, FactOrder order) {
        this.beingHandled = beingHandled;
        this.attachments = attachments;
        this.order = order;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public Class<Request> answers() {
        return Request.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return (actor.holds(Role.INTAKE) || actor.holds(Role.REVIEWER)) && beingHandled.byTheSameUntilNow(caseRecord);
    }

    @Override
    public CaseMessage take(Request request, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var paper = request.proofPaper();
        faults.check(
                paper == null || attachments.isOf(paper, caseRecord.number()),
                "proofPaper",
                "fault.attachment.notOfCase");
        order.judge(caseRecord.number(), faults, new Following("requestedOn", request.requestedOn(), "firmAssigned"));
        faults.refuse(AnswersContradictCase::new);
        return new ReplacementRequested(caseRecord.number());
    }

    record Request(LocalDate requestedOn, @Nullable Long proofPaper) {}
}
