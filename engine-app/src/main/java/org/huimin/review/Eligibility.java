package org.huimin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Facts;
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
    private final Facts dated;

    Eligibility(DecisionTables tables, KeptDecisions decisions, Answers answers, Facts dated) {
        this.tables = tables;
        this.decisions = decisions;
        this.answers = answers;
        this.dated = dated;
    }

    /**
     * Keeps the row that fires; where none does, there is no suggestion. What is urgent is asked about twice: aid may be
     * given at once (法 44), and by the ordinary conditions; the latter stands last.
     *
     * @param bundle the deployment whose table is asked: the one that the case started with
     */
    public void suggest(CaseRecord caseRecord, String bundle) {
        var known = facts(caseRecord.number());
        if (caseRecord.urgent() && !provisionalAidIsDecided(caseRecord.number())) {
            known.put("urgent", true);
            ask(caseRecord.number(), bundle, known);
        }
        suggestOrdinarily(caseRecord.number(), bundle, known);
    }

    /** The same without urgency, for aid that was given before the review. */
    public void suggestRegularisation(CaseRecord caseRecord, String bundle) {
        suggestOrdinarily(caseRecord.number(), bundle, facts(caseRecord.number()));
    }

    private void suggestOrdinarily(CaseNumber number, String bundle, Map<String, @Nullable Object> known) {
        known.put("urgent", false);
        ask(number, bundle, known);
    }

    private void ask(CaseNumber number, String bundle, Map<String, @Nullable Object> known) {
        tables.decide(new OfDeployment(bundle), TABLE, known).ifPresent(row -> decisions.keep(number, row));
    }

    private boolean provisionalAidIsDecided(CaseNumber number) {
        return dated.latest(number, "provisionalAidDecided").isPresent();
    }

    private Map<String, @Nullable Object> facts(CaseNumber number) {
        var registration =
                answers.latest(number, Answers.REGISTRATION).orElseThrow().answers();
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("origin", registration.has("notice") ? "NOTICE" : "APPLICATION");
        facts.put("competent", !materials(number).equals("TRANSFER"));
        facts.put("complete", !materials(number).equals("SUPPLEMENT"));
        facts.put("matter", text(registration, "matter"));
        facts.put("income", text(registration, "income"));
        facts.put("workInjury", flag(registration, "workInjury"));
        facts.put("commitment", flag(registration, "commitment"));
        facts.put("opponentCohabits", flag(registration, "opponentCohabits"));
        facts.put("hasOwnCounsel", flag(registration, "hasOwnCounsel"));
        facts.put("otherReasons", flag(registration, "otherReasons"));
        facts.put("exempt", exempt(number));
        return facts;
    }

    /** What the last look at the papers found; nothing before the first. */
    private String materials(CaseNumber number) {
        return answers.latest(number, CheckMaterials.ACTIVITY)
                .map(check -> check.answers().path("materials").asText())
                .orElse("");
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
