package org.huimin.supervision.instruction;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/**
 * The director gives an instruction, which is answered beside the case.
 *
 * @param answerDays within how many days
 */
public record InstructionGiven(CaseNumber caseNumber, Addressee addressee, int answerDays)
        implements CaseMessage.Beginning {

    @Override
    public Map<String, Object> routing() {
        return Map.of("addressee", addressee.name(), "answerDays", answerDays);
    }
}
