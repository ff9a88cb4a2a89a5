package org.huimin.handling;

import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.springframework.stereotype.Component;

/** No other amount than that of the rates is approved: the form begins with it. */
@Component
class SubsidyPrefill implements TaskNote {

    private final Subsidies subsidies;

    SubsidyPrefill(Subsidies subsidies) {
        this.subsidies = subsidies;
    }

    @Override
    public String activity() {
        return ApproveSubsidy.ACTIVITY;
    }

    @Override
    public String name() {
        return "prefill";
    }

    @Override
    public Map<String, Long> of(CaseRecord caseRecord) {
        return subsidies
                .suggested(caseRecord.number())
                .flatMap(Subsidies::payable)
                .map(fen -> Map.of("amountFen", fen))
                .orElse(Map.of());
    }
}
