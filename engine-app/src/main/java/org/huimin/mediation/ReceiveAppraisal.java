package org.huimin.mediation;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The appraisal comes in, and the days of the mediation count on. */
@Component
class ReceiveAppraisal implements Step<ReceiveAppraisal.Appraisal> {

    private final FactOrder order;
    private final Attachments attachments;

    ReceiveAppraisal(FactOrder order, Attachments attachments) {
        this.order = order;
        this.attachments = attachments;
    }

    @Override
    public String activity() {
        return "Activity_ReceiveAppraisal";
    }

    @Override
    public Class<Appraisal> answers() {
        return Appraisal.class;
    }

    @Override
    public void take(Appraisal appraisal, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        order.judge(
                dispute.number(), faults, new Following("receivedOn", appraisal.receivedOn(), "appraisalCommissioned"));
        var paper = appraisal.appraisalPaper();
        faults.check(
                paper == null || attachments.isOf(paper, dispute.number()),
                "appraisalPaper",
                "fault.attachment.notOfCase");
        faults.refuse(AnswersContradictCase::new);
    }

    record Appraisal(LocalDate receivedOn, @Nullable Long appraisalPaper) {}
}
