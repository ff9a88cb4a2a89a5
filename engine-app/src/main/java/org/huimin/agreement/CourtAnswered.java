package org.huimin.agreement;

import java.util.Map;
import org.huimin.agreement.Confirmation.Ruling;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** A court said what becomes of the application for confirmation; nobody performs any more when it comes late. */
record CourtAnswered(CaseNumber caseNumber, Ruling ruling) implements CaseMessage.MayComeLate {

    @Override
    public Map<String, Object> routing() {
        return Map.of("ruling", ruling.name());
    }
}
