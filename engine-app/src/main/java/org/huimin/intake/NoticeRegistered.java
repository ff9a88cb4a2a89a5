package org.huimin.intake;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** A court, procuratorate or police says that somebody needs a lawyer: the case begins with the assignment (法 36). */
public record NoticeRegistered(CaseNumber caseNumber) implements CaseMessage.Beginning {

    @Override
    public Map<String, Object> routing() {
        return Map.of("notified", true);
    }
}
