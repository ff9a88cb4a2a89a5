package org.huimin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.huimin.access.Actor;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the applicant was asked to supply, on the case page: each list, and whether it was an exception to asking once. */
@Component
class SupplementsPart implements CasePagePart {

    private final Answers answers;

    SupplementsPart(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "supplements";
    }

    @Override
    public List<View> of(CaseRecord caseRecord, Actor actor) {
        return view(caseRecord);
    }

    List<View> view(CaseRecord caseRecord) {
        var lists = new ArrayList<View>();
        for (var answer : answers.all(caseRecord.number())) {
            if (asks(answer)) {
                lists.add(view(answer.answers(), null, null));
            } else if (!lists.isEmpty()) {
                lists.add(follow(lists.remove(lists.size() - 1), answer));
            }
        }
        return lists;
    }

    private static boolean asks(Answer answer) {
        return answer.answers().path("materials").asText().equals("SUPPLEMENT")
                || answer.answers().path("examined").asText().equals("SUPPLEMENT");
    }

    private static View follow(View list, Answer answer) {
        return switch (answer.activity()) {
            case ServeSupplementNotice.ACTIVITY ->
                list.servedOn(answer.answers().path("servedOn").asText());
            case ReceiveSupplement.ACTIVITY ->
                list.receivedOn(answer.answers().path("receivedOn").asText());
            default -> list;
        };
    }

    private static View view(JsonNode asked, @Nullable String servedOn, @Nullable String receivedOn) {
        var missing = StreamSupport.stream(asked.path("missing").spliterator(), false)
                .map(paper -> new Paper(paper.path("name").asText(), text(paper, "note")))
                .toList();
        return new View(missing, text(asked, "newFact"), servedOn, receivedOn);
    }

    private static @Nullable String text(JsonNode from, String field) {
        return from.path(field).isTextual() ? from.path(field).asText() : null;
    }

    /** @param newFact why a second list was allowed; it is the exception to asking once (一次性告知) */
    record View(
            List<Paper> missing,
            @Nullable String newFact,
            @Nullable String servedOn,
            @Nullable String receivedOn) {

        View servedOn(String day) {
            return new View(missing, newFact, day, receivedOn);
        }

        View receivedOn(String day) {
            return new View(missing, newFact, servedOn, day);
        }
    }

    record Paper(String name, @Nullable String note) {}
}
