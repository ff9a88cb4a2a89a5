package org.huimin.mediation.danger;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Danger or a group event: the director takes note of it, and the police are told of danger (人民调解法 25). */
public record DangerReported(CaseNumber caseNumber, DangerKind kind) implements CaseMessage {

    @Override
    public Map<String, Object> routing() {
        return Map.of("dangerKind", kind.name());
    }
}
