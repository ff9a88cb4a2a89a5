package org.huimin.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition.OfDeployment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table whether an application goes before others, and whether it counts for the aid rate of the poor. */
@Component
@Transactional
public class GreenChannel {

    private static final String TABLE = "GreenChannel";

    private final DecisionTables tables;
    private final KeptDecisions decisions;
    private final Cases cases;
    private final Answers answers;
    private final ObjectMapper json;

    GreenChannel(DecisionTables tables, KeptDecisions decisions, Cases cases, Answers answers, ObjectMapper json) {
        this.tables = tables;
        this.decisions = decisions;
        this.cases = cases;
        this.answers = answers;
        this.json = json;
    }

    /**
     * Keeps the row that fires and marks the case by it; where none does, the case is not green.
     *
     * @param bundle the deployment whose table is asked: the one that the case starts with
     */
    public void apply(CaseNumber number, String bundle) {
        tables.decide(new OfDeployment(bundle), TABLE, facts(application(number)))
                .ifPresentOrElse(row -> apply(number, row), () -> cases.mark(number, false, false));
    }

    private void apply(CaseNumber number, DecisionRow row) {
        decisions.keep(number, row);
        cases.mark(number, row.flag("green"), row.flag("targetGroup"));
    }

    private static Map<String, @Nullable Object> facts(Application application) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("category", application.applicant().category().name());
        facts.put("matter", application.matter().name());
        facts.put("workInjury", application.workInjury());
        facts.put("age", application.age().orElse(null));
        facts.put("receivedOn", application.receivedOn());
        return facts;
    }

    private Application application(CaseNumber number) {
        return answers.latest(number, Answers.REGISTRATION)
                .map(answer -> read(answer.answers()))
                .orElseThrow();
    }

    private Application read(JsonNode kept) {
        try {
            return json.treeToValue(kept, Application.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The kept registration is no application", broken);
        }
    }
}
