package org.huimin.assignment;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** The lawyer asks to be relieved, for a listed ground and with proof (法 46: nobody simply stops). */
@Component
class RequestDeclining implements CaseRequest<RequestDeclining.Request> {

    static final String MESSAGE = "DecliningRequested";

    private final BeingHandled beingHandled;
    private final Attachments attachments;
    private final FactOrder order;

    RequestDeclining(BeingHandled beingHandled, Attachments attachments, FactOrder order) {
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
        return caseRecord.handledBy(actor.id()) && beingHandled.byTheSameUntilNow(caseRecord);
    }

    @Override
    public CaseMessage take(Request request, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        faults.check(
                attachments.isOf(request.proofPaper(), caseRecord.number()),
                "proofPaper",
                "fault.attachment.notOfCase");
        order.judge(caseRecord.number(), faults, new Following("requestedOn", request.requestedOn(), "firmAssigned"));
        faults.refuse(AnswersContradictCase::new);
        return new DecliningRequested(caseRecord.number());
    }

    record Request(LocalDate requestedOn, long proofPaper) {}
}
