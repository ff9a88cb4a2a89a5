package org.huimin.mediation;

import java.util.Map;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/**
 * A dispute was written down: its case begins.
 *
 * @param byCourt whether a court passed it on; then the limit counts from when its paper was signed for
 */
public record DisputeRegistered(CaseNumber caseNumber, boolean byCourt) implements CaseMessage.Beginning {

    @Override
    public Map<String, Object> routing() {
        return Map.of("byCourt", byCourt);
    }
}
