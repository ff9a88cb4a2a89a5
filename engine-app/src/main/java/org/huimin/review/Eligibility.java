package org.huimin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.huimin.casefile.Answers;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition.OfDeployment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests whether aid should be given; the reviewer writes the opinion, and the head decides. */
@Component
@Transactional
public class Eligibility {

    private static final String TABLE = "Eligibility";

    private final DecisionTables tables;
    private final KeptDecisions decisions;
    private final Answers answers;

    Eligibility(DecisionTables tables, KeptDecisions decisions, Answers answers) {
        this.tables = tables;
        this.decisions = decisions;
        this.answers = answers;
    }

    /**
     * Keeps the row that fires; where none does, there is no suggestion.
     *
     * @param bundle the deployment whose table is asked: the one that the case started with
     */
    public void suggest(CaseNumber number, String bundle) {
        tables.decide(new OfDeployment(bundle), TABLE, facts(number)).ifPresent(row -> decisions.keep(number, row));
    }

    private Map<String, @Nullable Object> facts(CaseNumber number) {
        var registration =
                answers.latest(number, Answers.REGISTRATION).orElseThrow().answers();
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("matter", text(registration, "matter"));
        facts.put("income", text(registration, "income"));
        facts.put("workInjury", flag(registration, "workInjury"));
        facts.put("commitment", flag(registration, "commitment"));
        facts.put("opponentCohabits", flag(registration, "opponentCohabits"));
        facts.put("hasOwnCounsel", flag(registration, "hasOwnCounsel"));
        facts.put("otherReasons", false);
        facts.put("exempt", exempt(number));
        return facts;
    }

    /** Exemption from the check of means follows from the category, which the green channel's table knows. */
    private String exempt(CaseNumber number) {
        var exempt = decisions
                .latest(number, "GreenChannel")
                .map((DecisionRow row) -> row.text("exempt"))
                .orElse("");
        return exempt.isEmpty() ? "NONE" : exempt;
    }

    private static @Nullable String text(JsonNode registration, String field) {
        return registration.path(field).isTextual() ? registration.path(field).asText() : null;
    }

    private static boolean flag(JsonNode registration, String field) {
        return registration.path(field).asBoolean();
    }
}
