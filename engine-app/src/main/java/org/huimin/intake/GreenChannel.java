package org.huimin.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.KeptDecisions;
import org.huimin.register.Registers;
import org.huimin.register.Standing;
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
    private final Registers registers;
    private final ObjectMapper json;

    GreenChannel(
            DecisionTables tables,
            KeptDecisions decisions,
            Cases cases,
            Answers answers,
            Registers registers,
            ObjectMapper json) {
        this.tables = tables;
        this.decisions = decisions;
        this.cases = cases;
        this.answers = answers;
        this.registers = registers;
        this.json = json;
    }

    /**
     * Keeps the row that fires and marks the case by it; where none does, the case is not green.
     *
     * @param bundle the deployment whose table is asked: the one that the case starts with
     */
    public void apply(CaseNumber number, String bundle) {
        decide(cases.get(number), bundle)
                .ifPresentOrElse(row -> apply(number, row), () -> cases.mark(number, false, false));
    }

    /** The same for a case that has begun; where nothing is otherwise than before, nothing is written. */
    boolean applyAgain(CaseNumber number) {
        var found = cases.lock(number);
        var row = decide(found, found.startedWith());
        if (found.ended() || row.isEmpty() || row.equals(decisions.latest(number, TABLE))) {
            return false;
        }
        apply(number, row.get());
        return true;
    }

    private void apply(CaseNumber number, DecisionRow row) {
        decisions.keep(number, row);
        cases.mark(number, row.flag("green"), row.flag("targetGroup"));
    }

    /** Asks for every ground that there is: a person may stand in several registers, and may say what none knows of. */
    private Optional<DecisionRow> decide(CaseRecord found, String bundle) {
        var application = application(found.number());
        var applicant = application.applicant();
        var standing = registers.standing(found.unit(), applicant.idNumber(), application.receivedOn());
        var rows = new ArrayList<DecisionRow>();
        for (var ground : grounds(applicant.category(), standing)) {
            tables.decide(new OfDeployment(bundle), TABLE, facts(application, ground.category()))
                    .map(ground::explain)
                    .ifPresent(rows::add);
        }
        return GreenGround.together(rows);
    }

    /** What the applicant said counts last, and not at all where a register says that it has ended. */
    private static List<GreenGround> grounds(Category said, Standing standing) {
        var grounds = new ArrayList<GreenGround>();
        standing.matches().forEach(match -> grounds.add(GreenGround.of(match)));
        grounds.add(GreenGround.said(standing.ended().contains(said.name()) ? Category.NONE : said));
        return grounds;
    }

    private static Map<String, @Nullable Object> facts(Application application, String category) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("category", category);
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
