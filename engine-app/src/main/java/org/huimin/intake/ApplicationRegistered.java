package org.huimin.intake;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/**
 * An application was written down: the case begins.
 *
 * @param receivedAtStation whether a township received it, and makes the first check
 * @param reviewFromAgency whether the days of the review count only from when the township passes it on
 */
public record ApplicationRegistered(CaseNumber caseNumber, boolean receivedAtStation, boolean reviewFromAgency)
        implements CaseMessage.Beginning {

    @Override
    public Map<String, Object> routing() {
        return Map.of("receivedAtStation", receivedAtStation, "reviewFromAgency", reviewFromAgency);
    }
}
