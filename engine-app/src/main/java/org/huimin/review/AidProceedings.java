package org.huimin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.deadline.Procedure;
import org.huimin.deadline.Proceedings;
import org.springframework.stereotype.Component;

/** In which procedure the recipient is helped: as the form of aid says that was decided last. */
@Component
class AidProceedings implements Proceedings {

    private final Answers answers;

    AidProceedings(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Procedure> procedure(CaseRecord caseRecord) {
        return Stream.of("Activity_CarryOutReversal", "Activity_Decide", "Activity_DecideProvisionalAid")
                .flatMap(decided -> answers.latest(caseRecord.number(), decided).stream())
                .map(Answer::answers)
                .flatMap(decision -> form(decision).stream())
                .findFirst()
                .map(AidProceedings::procedureOf);
    }

    private static Optional<String> form(JsonNode decision) {
        return Optional.ofNullable(decision.path("form").textValue());
    }

    /** Compensation by the state is sued for as an administrative case; behind an arbitration lies a civil suit. */
    private static Procedure procedureOf(String form) {
        return switch (form) {
            case "CRIMINAL_DEFENCE", "CRIMINAL_REPRESENTATION" -> Procedure.CRIMINAL;
            case "ADMINISTRATIVE_LITIGATION", "STATE_COMPENSATION" -> Procedure.ADMINISTRATIVE;
            default -> Procedure.CIVIL;
        };
    }
}
