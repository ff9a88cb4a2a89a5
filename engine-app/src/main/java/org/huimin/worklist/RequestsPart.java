package org.huimin.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Form;
import org.huimin.casefile.Forms;
import org.springframework.stereotype.Component;

/** What this person may ask for in the case now, called as its form is. */
@Component
class RequestsPart implements CasePagePart {

    private final Requests requests;
    private final Forms forms;

    RequestsPart(Requests requests, Forms forms) {
        this.requests = requests;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public List<Offer> of(CaseRecord caseRecord, Actor actor) {
        return requests.openTo(actor, caseRecord).stream()
                .flatMap(request -> offer(caseRecord, request.message()))
                .toList();
    }

    /** A case that runs on an older bundle has not every form. */
    private Stream<Offer> offer(CaseRecord caseRecord, String message) {
        return forms.of(caseRecord.startedWith(), message).stream().map(form -> Offer.of(message, form));
    }

    record Offer(String name, String title, String titleEn) {

        static Offer of(String message, Form form) {
            return new Offer(
                    message,
                    form.schema().path("title").asText(message),
                    form.schema().path("x-title-en").asText(message));
        }
    }
}
