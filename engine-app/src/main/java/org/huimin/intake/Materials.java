package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseAccess;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in, as the last check of the materials says, and what was last asked for. */
@Component
@Transactional
class Materials {

    private static final String CHECK = "Activity_CheckMaterials";

    private final CaseAccess access;
    private final Answers answers;
    private final MissingPapers missingPapers;
    private final Units units;
    private final People people;
    private final AuditTrail audit;

    Materials(
            CaseAccess access,
            Answers answers,
            MissingPapers missingPapers,
            Units units,
            People people,
            AuditTrail audit) {
        this.access = access;
        this.answers = answers;
        this.missingPapers = missingPapers;
        this.units = units;
        this.people = people;
        this.audit = audit;
    }

    MaterialsOfCase of(CaseNumber number, Actor actor) {
        var found = access.require(number, actor);
        var check = answers.latest(number, CHECK).orElseThrow(MaterialsNotChecked::new);
        audit.write(actor.id(), "MATERIALS_SEEN", number, null, null);
        return new MaterialsOfCase(
                number,
                found.applicant(),
                units.get(found.agency()).name(),
                units.get(found.unit()).name(),
                OfficeTime.day(found.receivedAt()),
                day(check.answers()),
                people.get(check.answeredBy()).name(),
                received(check.answers()),
                missingPapers.in(number).orElse(null));
    }

    private static @Nullable String day(JsonNode answers) {
        return answers.path("checkedOn").asText(answers.path("acceptedOn").asText(null));
    }

    /** Older forms called the papers that were handed in by another name. */
    private static JsonNode received(JsonNode answers) {
        var list = answers.path("received").isArray() ? answers.path("received") : answers.path("materials");
        return list.isArray() ? list : JsonNodeFactory.instance.arrayNode();
    }
}
