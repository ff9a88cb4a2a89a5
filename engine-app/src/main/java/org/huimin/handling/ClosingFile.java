package org.huimin.handling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.huimin.casefile.Answer;

/** The closing file as it stands: what was handed in last, and what the agency said of it last. */
final class ClosingFile {

    static final String SUBMIT = "Activity_SubmitClosingFile";
    static final String FIX = "Activity_FixClosingFile";
    static final String CHECK = "Activity_CheckClosingFile";

    private final List<Answer> inOrder;

    private ClosingFile(List<Answer> inOrder) {
        this.inOrder = inOrder;
    }

    /** @param inOrder all answers of the case in the order in which they were given */
    static ClosingFile in(List<Answer> inOrder) {
        return new ClosingFile(inOrder);
    }

    /** A file that was put right was handed in whole again. */
    Optional<JsonNode> report() {
        return last(SUBMIT, FIX).map(Answer::answers);
    }

    Optional<JsonNode> check() {
        return last(CHECK).map(Answer::answers);
    }

    /** The check that sent the file back, while nothing was handed in since. */
    Optional<JsonNode> sentBack() {
        return last(SUBMIT, FIX, CHECK)
                .filter(answer -> answer.activity().equals(CHECK))
                .map(Answer::answers)
                .filter(check -> check.path("closing").asText().equals("SENT_BACK"));
    }

    private Optional<Answer> last(String... activities) {
        var wanted = List.of(activities);
        return inOrder.stream()
                .filter(answer -> wanted.contains(answer.activity()))
                .reduce((earlier, later) -> later);
    }
}
