package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the application came about, on the case page; nothing of it names a number or an address. */
@Component
class CircumstancesPart implements CasePagePart {

    private final Answers answers;

    CircumstancesPart(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.LEGAL_AID;
    }

    @Override
    public String name() {
        return "circumstances";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return answers.latest(caseRecord.number(), Answers.REGISTRATION)
                .map(kept -> view(kept.answers()))
                .orElse(null);
    }

    private static View view(JsonNode registration) {
        var circumstances = registration.path("circumstances");
        var told = circumstances.path("told");
        return new View(
                text(circumstances.path("representative"), "capacity"),
                text(circumstances.path("representative"), "relation"),
                text(circumstances.path("representative"), "authority"),
                text(circumstances.path("forwarding"), "by"),
                text(circumstances.path("forwarding"), "organ"),
                circumstances.path("forAgency").asBoolean(),
                groups(registration.path("applicant").path("groups")),
                text(told, "privacy"),
                text(told, "commitment"),
                text(told, "at"),
                registration.path("commitment").asBoolean(),
                text(circumstances.path("explained"), "duplicate"),
                text(circumstances.path("explained"), "conflict"),
                text(registration.path("visit"), "on"),
                text(registration.path("visit"), "place"),
                text(registration.path("visit"), "person"));
    }

    private static List<String> groups(JsonNode kept) {
        var groups = new ArrayList<String>();
        kept.forEach(group -> groups.add(group.asText()));
        return groups;
    }

    private static @Nullable String text(JsonNode part, String field) {
        return part.hasNonNull(field) ? part.get(field).asText() : null;
    }

    /** @param toBeChecked a self-commitment may be drawn for a later check (法 41) */
    record View(
            @Nullable String capacity,
            @Nullable String relation,
            @Nullable String authority,
            @Nullable String forwardedBy,
            @Nullable String forwardingOrgan,
            boolean forAgency,
            List<String> groups,
            @Nullable String privacySheet,
            @Nullable String commitmentSheet,
            @Nullable String toldAt,
            boolean toBeChecked,
            @Nullable String duplicateReason,
            @Nullable String conflictReason,
            @Nullable String visitedOn,
            @Nullable String visitPlace,
            @Nullable String visitPerson) {}
}
