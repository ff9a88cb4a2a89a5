package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseAccess;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in and what is missing, as the last check of the materials says. */
@Component
@Transactional
class Materials {

    private static final String CHECK = "Activity_CheckMaterials";
    private static final String NOTICE = "Activity_ServeSupplementNotice";

    private final CaseAccess access;
    private final Answers answers;
    private final Units units;
    private final People people;
    private final AuditTrail audit;

    Materials(CaseAccess access, Answers answers, Units units, People people, AuditTrail audit) {
        this.access = access;
        this.answers = answers;
        this.units = units;
        this.people = people;
        this.audit = audit;
    }

    MaterialsOfCase of(CaseNumber number, Actor actor) {
        var found = access.require(number, actor);
        var check = answers.latest(number, CHECK).orElseThrow(MaterialsNotChecked::new);
        audit.write(actor.id(), "MATERIALS_SEEN", number, null, null);
        var days = answers.latest(number, NOTICE).map(Answer::answers);
        return new MaterialsOfCase(
                number,
                found.applicant(),
                units.get(found.agency()).name(),
                units.get(found.unit()).name(),
                OfficeTime.day(found.receivedAt()),
                day(check.answers()),
                people.get(check.answeredBy()).name(),
                days.filter(notice -> notice.has("supplementDays"))
                        .map(notice -> notice.get("supplementDays").asInt())
                        .orElse(null),
                list(check.answers(), "received", "materials"),
                list(check.answers(), "missing", "missing"));
    }

    private static @Nullable String day(JsonNode answers) {
        return answers.path("checkedOn").asText(answers.path("acceptedOn").asText(null));
    }

    /** Older forms called the papers that were handed in by another name. */
    private static JsonNode list(JsonNode answers, String name, String before) {
        var list = answers.path(name).isArray() ? answers.path(name) : answers.path(before);
        return list.isArray() ? list : JsonNodeFactory.instance.arrayNode();
    }
}
