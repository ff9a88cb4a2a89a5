package org.huimin.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Form;
import org.huimin.casefile.Forms;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How every task is completed: the form's schema judges the answers, the feature's step acts, the dated facts and the
 * answers go to the case file, and the engine moves on with the routing answers only.
 */
@Component
class Completion {

    private final Forms forms;
    private final FormCheck check;
    private final DatedFacts dated;
    private final Steps steps;
    private final Facts facts;
    private final Answers kept;
    private final TaskRows rows;
    private final TaskEngine engine;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    Completion(
            Forms forms,
            FormCheck check,
            DatedFacts dated,
            Steps steps,
            Facts facts,
            Answers kept,
            TaskRows rows,
            TaskEngine engine,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.forms = forms;
        this.check = check;
        this.dated = dated;
        this.steps = steps;
        this.facts = facts;
        this.kept = kept;
        this.rows = rows;
        this.engine = engine;
        this.audit = audit;
        this.events = events;
        this.json = json;
    }

    /** A task that the person does not hold is taken in the same breath. */
    void complete(StoredRow task, CaseRecord caseRecord, String formVersion, JsonNode answers, Actor actor) {
        boolean taken = task.heldBy(actor.id());
        if (!taken) {
            audit.write(actor.id(), "TASK_CLAIMED", task.caseNumber(), task.taskId(), task.activity());
        }
        var form = form(task.bundle(), task.activity());
        if (!form.version().equals(formVersion)) {
            throw new StaleForm();
        }
        check.judge(form, answers);
        var happened = dated.in(form, answers, caseRecord);
        var told = steps.of(task.activity())
                .map(step -> take(step, answers, caseRecord, actor))
                .orElse(List.of());
        var source = Source.element(task.process(), task.activity());
        happened.forEach((name, at) -> facts.record(caseRecord.number(), name, at, source, actor.id()));
        kept.keep(caseRecord, task.activity(), task.taskId(), form.version(), answers, actor.id());
        audit.write(actor.id(), "TASK_COMPLETED", task.caseNumber(), task.taskId(), task.activity());
        if (taken) {
            engine.complete(task.taskId(), Routing.of(form, answers));
        } else {
            rows.closed(task.taskId()); // or else its last holder would be written into a row that goes at once
            engine.claimAndComplete(task.taskId(), actor.id(), Routing.of(form, answers));
        }
        told.forEach(events::publishEvent);
    }

    Form form(String bundle, String activity) {
        return forms.of(bundle, activity).orElseThrow(() -> new IllegalStateException("No form for " + activity));
    }

    private <T> List<CaseMessage> take(Step<T> step, JsonNode answers, CaseRecord caseRecord, Actor actor) {
        step.permit(caseRecord, actor);
        var read = read(answers, step.answers());
        step.take(read, caseRecord, actor);
        return step.tell(read, caseRecord, actor);
    }

    private <T> T read(JsonNode answers, Class<T> type) {
        try {
            return json.treeToValue(answers, type);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("The form and " + type.getSimpleName() + " do not fit", mismatch);
        }
    }
}
