package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The agency checks the papers and proposes the subsidy; never the lawyer whose papers they are. */
@Component
class CheckClosingFile implements Step<CheckClosingFile.Check> {

    private final FactOrder order;

    CheckClosingFile(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_CheckClosingFile";
    }

    @Override
    public Class<Check> answers() {
        return Check.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.never(caseRecord, actor);
    }

    @Override
    public void take(Check check, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("checkedOn", check.checkedOn(), "closingFileSubmitted"));
    }

    record Check(LocalDate checkedOn) {}
}
