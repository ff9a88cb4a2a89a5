package org.huimin.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Forms;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.casefile.Waiting;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** A reviewer verifies what an applicant declared; if it was untrue, the end of the aid is requested (法 41, 48(1)). */
@Component
class CheckCommitment implements Step<CheckCommitment.Check> {

    private static final String ACTIVITY = "Activity_CheckCommitment";

    private final Waiting waiting;
    private final Facts facts;
    private final Answers answers;
    private final Forms forms;
    private final FactOrder order;
    private final ObjectMapper json;

    CheckCommitment(Waiting waiting, Facts facts, Answers answers, Forms forms, FactOrder order, ObjectMapper json) {
        this.waiting = waiting;
        this.facts = facts;
        this.answers = answers;
        this.forms = forms;
        this.order = order;
        this.json = json;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Check> answers() {
        return Check.class;
    }

    @Override
    public void take(Check check, CaseRecord caseRecord, Actor actor) {
        order.require(
                caseRecord.number(),
                new Following("checkedOn", check.checkedOn(), "decisionMade"),
                new Following("checkedOn", check.checkedOn(), "regularisationDecided"));
        if (requestsTheEnd(check, caseRecord)) {
            facts.record(
                    caseRecord.number(),
                    "terminationRequested",
                    OfficeTime.startOf(check.checkedOn()),
                    Source.element("LegalAidCase", ACTIVITY),
                    actor.id());
            answers.keep(caseRecord, ReportTermination.MESSAGE, null, version(caseRecord), report(check), actor.id());
        }
    }

    @Override
    public List<CaseMessage> tell(Check check, CaseRecord caseRecord, Actor actor) {
        return requestsTheEnd(check, caseRecord) ? List.of(new TerminationRequested(caseRecord.number())) : List.of();
    }

    /** One request at a time; the head who decides on it reads what was found. */
    private boolean requestsTheEnd(Check check, CaseRecord caseRecord) {
        return check.result() == Result.FALSE && !waiting.waits(caseRecord.number(), DecideTermination.ACTIVITY);
    }

    private String version(CaseRecord caseRecord) {
        return forms.of(caseRecord.startedWith(), ReportTermination.MESSAGE)
                .orElseThrow()
                .version();
    }

    /** As the reviewer would have reported it. */
    private JsonNode report(Check check) {
        return json.createObjectNode()
                .put("requestedOn", check.checkedOn().toString())
                .put("ground", "A48_1")
                .put("facts", check.findings());
    }

    enum Result {
        TRUE,
        FALSE
    }

    record Check(LocalDate checkedOn, Result result, String findings) {}
}
