package org.huimin.recoding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** A second person checks the proof, and sets the record right or leaves it. */
@Component
class ConfirmRecoding implements Step<ConfirmRecoding.Confirmation> {

    static final String ACTIVITY = "Activity_ConfirmRecoding";

    private final Answers answers;
    private final FactOrder order;
    private final Changes changes;
    private final ObjectMapper json;

    ConfirmRecoding(Answers answers, FactOrder order, Changes changes, ObjectMapper json) {
        this.answers = answers;
        this.order = order;
        this.changes = changes;
        this.json = json;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        if (request(caseRecord.number()).answeredBy().equals(actor.id())) {
            throw new RecodingRequesterMayNotConfirm();
        }
    }

    @Override
    public void take(Confirmation confirmation, CaseRecord caseRecord, Actor actor) {
        var request = request(caseRecord.number());
        var recoding = json.convertValue(request.answers(), Recoding.class);
        var faults = new Faults();
        order.judge(
                caseRecord.number(),
                faults,
                new Following("confirmedOn", confirmation.confirmedOn(), "recodingRequested"));
        if (confirmation.recoding() != Decision.REFUSED) {
            faults.check(confirmation.recoding() == asked(recoding), "recoding", "fault.recoding.notAsAsked");
            changes.judge(recoding, caseRecord, faults, actor);
        }
        faults.refuse(AnswersContradictCase::new);
        if (confirmation.recoding() != Decision.REFUSED) {
            changes.make(recoding, caseRecord, request.answeredBy(), actor);
        }
    }

    private static Decision asked(Recoding recoding) {
        return recoding.what() == Recoding.What.MERGED ? Decision.MERGED : Decision.CORRECTED;
    }

    private Answer request(CaseNumber number) {
        return answers.latest(number, RequestRecoding.MESSAGE).orElseThrow();
    }

    /** Chooses the way through the diagram. */
    enum Decision {
        CORRECTED,
        MERGED,
        REFUSED
    }

    record Confirmation(LocalDate confirmedOn, Decision recoding) {}
}
