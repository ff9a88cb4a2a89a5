package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reviewer examines matter and means and says what they think, or asks the applicant or an agency elsewhere first. */
@Component
class WriteOpinion implements Step<WriteOpinion.Examination> {

    static final String ACTIVITY = "Activity_WriteOpinion";

    private final SupplementRule supplement;
    private final FactOrder order;

    WriteOpinion(SupplementRule supplement, FactOrder order) {
        this.supplement = supplement;
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Examination> answers() {
        return Examination.class;
    }

    @Override
    public List<String> notAsked(CaseRecord caseRecord) {
        return supplement.notAsked(caseRecord.number());
    }

    @Override
    public void take(Examination examination, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var examinedOn = examination.examinedOn();
        order.judge(
                caseRecord.number(),
                faults,
                new Following("examinedOn", examinedOn, "materialsChecked"),
                new Following("examinedOn", examinedOn, "firstCheckAnswered"),
                new Following("examinedOn", examinedOn, "supplementReceived"),
                new Following("examinedOn", examinedOn, "cooperationAnswered"));
        if (examination.examined() == Result.SUPPLEMENT) {
            supplement.judge(caseRecord.number(), examination.newFact(), faults);
        }
        if (examination.askedOn() != null) {
            faults.check(!examination.askedOn().isBefore(examinedOn), "askedOn", "fault.askedOn.beforeExamination");
        }
        faults.refuse(AnswersContradictCase::new);
    }

    enum Result {
        OPINION,
        SUPPLEMENT,
        CROSS_REGION
    }

    record Examination(
            LocalDate examinedOn,
            Result examined,
            @Nullable String newFact,
            @Nullable LocalDate askedOn) {}
}
