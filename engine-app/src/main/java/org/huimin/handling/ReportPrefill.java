package org.huimin.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a lawyer go on from the report that was sent back, instead of typing it again. */
@Component
class ReportPrefill implements TaskNote {

    private final Answers answers;

    ReportPrefill(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String activity() {
        return ClosingFile.FIX;
    }

    @Override
    public String name() {
        return "prefill";
    }

    @Override
    public @Nullable JsonNode of(CaseRecord caseRecord) {
        return ClosingFile.in(answers.all(caseRecord.number()))
                .report()
                .map(ReportPrefill::toGoOnFrom)
                .orElse(null);
    }

    /** Day and what was put right are said anew. */
    private static JsonNode toGoOnFrom(JsonNode report) {
        ObjectNode copy = report.deepCopy();
        copy.remove(List.of("submittedOn", "fixed"));
        return copy;
    }
}
