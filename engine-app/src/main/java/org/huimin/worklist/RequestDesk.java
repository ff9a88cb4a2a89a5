package org.huimin.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseHeaders;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Form;
import org.huimin.casefile.Forms;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person asks for something beside the tasks. It goes as at a task: the form's schema judges, the feature acts,
 * facts and answers are kept, and the diagram hears of it, all in one transaction.
 */
@Component
@Transactional
public class RequestDesk {

    private final Requests requests;
    private final Cases cases;
    private final CaseAccess access;
    private final CaseHeaders headers;
    private final Forms forms;
    private final FormCheck check;
    private final DatedFacts dated;
    private final Facts facts;
    private final Answers kept;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    RequestDesk(
            Requests requests,
            Cases cases,
            CaseAccess access,
            CaseHeaders headers,
            Forms forms,
            FormCheck check,
            DatedFacts dated,
            Facts facts,
            Answers kept,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.requests = requests;
        this.cases = cases;
        this.access = access;
        this.headers = headers;
        this.forms = forms;
        this.check = check;
        this.dated = dated;
        this.facts = facts;
        this.kept = kept;
        this.audit = audit;
        this.events = events;
        this.json = json;
    }

    /** The form to fill in, and the head of the case that it is about. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> page(CaseNumber number, String message, Actor actor) {
        var found = access.require(number, actor);
        var request = requests.open(message, actor, found);
        var page = new LinkedHashMap<String, @Nullable Object>();
        page.put("name", message);
        page.put("form", form(found, message));
        page.put("offered", request.offered(found));
        page.put("case", headers.of(found));
        return page;
    }

    /**
     * Makes the request; somebody else answers it.
     *
     * @param formVersion the version of the form that was filled in
     * @return the case as it stands afterwards
     */
    public CaseRecord make(CaseNumber number, String message, String formVersion, JsonNode answers, Actor actor) {
        access.require(number, actor);
        var caseRecord = cases.lock(number);
        var request = requests.open(message, actor, caseRecord);
        var form = form(caseRecord, message);
        if (!form.version().equals(formVersion)) {
            throw new StaleForm();
        }
        check.judge(form, answers);
        var happened = dated.in(form, answers, caseRecord);
        var sent = take(request, answers, caseRecord, actor);
        var source = Source.element(request.process(), request.element());
        happened.forEach((name, at) -> facts.record(number, name, at, source, actor.id()));
        kept.keep(caseRecord, message, null, form.version(), answers, actor.id());
        audit.write(actor.id(), "REQUEST_MADE", number, null, message);
        events.publishEvent(sent);
        return cases.get(number);
    }

    private Form form(CaseRecord caseRecord, String message) {
        return forms.of(caseRecord.startedWith(), message).orElseThrow(RequestNotOpen::new);
    }

    private <T> CaseMessage take(CaseRequest<T> request, JsonNode answers, CaseRecord caseRecord, Actor actor) {
        try {
            return request.take(json.treeToValue(answers, request.answers()), caseRecord, actor);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException(
                    "The form and " + request.answers().getSimpleName() + " do not fit", mismatch);
        }
    }
}
