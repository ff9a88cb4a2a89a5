package org.huimin.handling;

import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseSentBack;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The agency checks the papers, grades the work or sends them back; never the lawyer whose papers they are. */
@Component
class CheckClosingFile implements Step<CheckClosingFile.Check> {

    private final FactOrder order;
    private final OwnStaff ownStaff;
    private final ApplicationEventPublisher events;

    CheckClosingFile(FactOrder order, OwnStaff ownStaff, ApplicationEventPublisher events) {
        this.order = order;
        this.ownStaff = ownStaff;
        this.events = events;
    }

    @Override
    public String activity() {
        return ClosingFile.CHECK;
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
    public List<String> notAsked(CaseRecord caseRecord) {
        return ownStaff.handles(caseRecord) ? List.of() : List.of("directCostsFen");
    }

    @Override
    public void take(Check check, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        faults.check(
                check.directCostsFen() == null || ownStaff.handles(caseRecord),
                "directCostsFen",
                "fault.directCostsFen.ownStaffOnly");
        order.judge(caseRecord.number(), faults, new Following("checkedOn", check.checkedOn(), "closingFileSubmitted"));
        faults.refuse(AnswersContradictCase::new);
        if (check.closing() == Result.SENT_BACK && caseRecord.lawyer() != null) {
            events.publishEvent(new CaseSentBack(caseRecord.number(), caseRecord.lawyer()));
        }
    }

    enum Result {
        PASSED,
        SENT_BACK
    }

    record Check(
            LocalDate checkedOn, Result closing, @Nullable Long directCostsFen) {}
}
