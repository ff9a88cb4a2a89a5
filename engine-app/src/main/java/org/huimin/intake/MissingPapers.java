package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.huimin.casefile.Answers;
import org.huimin.intake.MaterialsOfCase.Notice;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the applicant was last asked to supply, whether by the counter or at the review. */
@Component
class MissingPapers {

    private static final String SERVED = "Activity_ServeSupplementNotice";

    private final Answers answers;

    MissingPapers(Answers answers) {
        this.answers = answers;
    }

    Optional<Notice> in(CaseNumber number) {
        Notice last = null;
        for (var answer : answers.all(number)) {
            last = follow(last, answer.activity(), answer.answers());
        }
        return Optional.ofNullable(last);
    }

    private static @Nullable Notice follow(@Nullable Notice last, String activity, JsonNode says) {
        if (asks(says, "materials")) {
            return made(says, "checkedOn");
        }
        if (asks(says, "examined")) {
            return made(says, "examinedOn");
        }
        return last != null && activity.equals(SERVED) ? served(last, says) : last;
    }

    private static boolean asks(JsonNode says, String question) {
        return says.path(question).asText().equals("SUPPLEMENT");
    }

    private static Notice made(JsonNode says, String day) {
        return new Notice(says.path(day).asText(), null, says.path("newFact").textValue(), says.path("missing"));
    }

    private static Notice served(Notice made, JsonNode says) {
        return new Notice(
                says.path("servedOn").asText(), says.path("supplementDays").asInt(), made.newFact(), made.missing());
    }
}
