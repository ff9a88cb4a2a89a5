package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letter of court, procuratorate or police, on the case page: without it nobody knows whom to answer. */
@Component
class NoticePart implements CasePagePart {

    private final Answers answers;

    NoticePart(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.LEGAL_AID;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return view(caseRecord);
    }

    @Nullable
    View view(CaseRecord caseRecord) {
        return answers.latest(caseRecord.number(), Answers.REGISTRATION)
                .map(kept -> kept.answers().path("notice"))
                .filter(JsonNode::isObject)
                .map(NoticePart::view)
                .orElse(null);
    }

    private static View view(JsonNode notice) {
        return new View(
                notice.path("organ").asText(),
                notice.path("organName").asText(),
                notice.path("letterNumber").asText(),
                notice.path("kind").asText(),
                notice.path("stage").asText(),
                notice.path("receivedAt").asText(),
                notice.path("charge").asText(),
                text(notice, "custodyPlace"),
                text(notice, "hearingOn"),
                text(notice, "contactName"),
                text(notice, "contactPhone"));
    }

    private static @Nullable String text(JsonNode notice, String field) {
        return notice.hasNonNull(field) ? notice.get(field).asText() : null;
    }

    record View(
            String organ,
            String organName,
            String letterNumber,
            String kind,
            String stage,
            String receivedAt,
            String charge,
            @Nullable String custodyPlace,
            @Nullable String hearingOn,
            @Nullable String contactName,
            @Nullable String contactPhone) {}
}
