package org.huimin.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.Amendment;
import org.huimin.casefile.Amendments;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a registration right: judged by the same reader as at the counter, every changed field with its trace. */
@Component
@Transactional
class RegistrationCorrections {

    /** What deadlines count from, and what was told and weighed on that day, is no matter of an edit. */
    private static final Set<String> FIXED = Set.of("receivedAt", "madeAt", "commitment");

    private static final Set<String> FIXED_CIRCUMSTANCES = Set.of("forAgency", "earlier", "told", "explained", "draft");
    private static final int LONGEST_REASON = 500;

    private final CaseAccess access;
    private final Cases cases;
    private final Answers answers;
    private final Amendments amendments;
    private final ObjectMapper json;
    private final Clock clock;

    RegistrationCorrections(
            CaseAccess access, Cases cases, Answers answers, Amendments amendments, ObjectMapper json, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.answers = answers;
        this.amendments = amendments;
        this.json = json;
        this.clock = clock;
    }

    void correct(CaseNumber number, CorrectionAsked asked, Actor actor) {
        access.require(number, actor);
        var locked = cases.lock(number);
        if (locked.ended()) {
            throw new EndedCaseStays();
        }
        var kept = answers.latest(number, Answers.REGISTRATION).orElseThrow().answers();
        var reason = reason(asked);
        var corrected = read(merged(kept, asked));
        var registration = json.<JsonNode>valueToTree(corrected);
        var changes = RegistrationChanges.between(kept, registration);
        if (changes.isEmpty()) {
            throw new NothingToCorrect();
        }
        amendments.amend(locked, amendment(corrected, registration, changes, reason), actor);
    }

    private static Amendment amendment(
            Application corrected, JsonNode registration, List<Amendment.Change> changes, String reason) {
        return new Amendment(
                corrected.matter().name(),
                corrected.channel().name(),
                corrected.urgent(),
                corrected.parties(),
                registration,
                changes,
                reason);
    }

    private static String reason(CorrectionAsked asked) {
        var faults = new Faults();
        var fields = new Fields(faults, "");
        var reason = fields.text("reason", asked.reason(), LONGEST_REASON);
        if (asked.changes() != null) {
            refuseFixed(asked.changes(), FIXED, fields);
            refuseFixed(
                    asked.changes().path("circumstances"), FIXED_CIRCUMSTANCES, new Fields(faults, "circumstances."));
        }
        faults.refuse(RegistrationRefused::new);
        return reason;
    }

    private static void refuseFixed(JsonNode changes, Set<String> fixed, Fields fields) {
        fixed.stream().filter(changes::has).forEach(field -> fields.add(field, "fault.correction.fixed"));
    }

    private static ObjectNode merged(JsonNode kept, CorrectionAsked asked) {
        ObjectNode merged = kept.deepCopy();
        if (asked.changes() != null) {
            merge(merged, asked.changes());
        }
        return merged;
    }

    private static void merge(ObjectNode into, ObjectNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue() instanceof ObjectNode part && into.get(change.getKey()) instanceof ObjectNode known) {
                merge(known, part);
            } else {
                into.set(change.getKey(), change.getValue());
            }
        });
    }

    private Application read(ObjectNode merged) {
        try {
            return RegistrationReader.read(json.treeToValue(merged, Registration.class), clock.instant());
        } catch (JsonProcessingException noRegistration) {
            throw new CorrectionUnreadable(noRegistration);
        }
    }
}
