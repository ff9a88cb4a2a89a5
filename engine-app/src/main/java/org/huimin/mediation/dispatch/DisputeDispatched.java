package org.huimin.mediation.dispatch;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/**
 * The county sends a dispute to a committee, which answers beside the dispute.
 *
 * @param replyDays within how many days
 */
public record DisputeDispatched(CaseNumber caseNumber, int replyDays) implements CaseMessage.Beginning {

    @Override
    public Map<String, Object> routing() {
        return Map.of("replyDays", replyDays);
    }
}
