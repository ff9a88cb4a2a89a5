package org.huimin.mediation;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Everybody agreed to go on mediating beyond the limit, for so many days. */
public record ExtensionAgreed(CaseNumber caseNumber, int extensionDays) implements CaseMessage {

    @Override
    public Map<String, Object> routing() {
        return Map.of("extensionDays", extensionDays);
    }
}
