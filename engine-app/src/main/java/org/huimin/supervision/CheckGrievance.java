package org.huimin.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Mediators;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The bureau looks into what a recipient was dissatisfied with; it re-opens nothing. */
@Component
class CheckGrievance implements Step<CheckGrievance.Check> {

    /** Whose work the recipient may have been dissatisfied with. */
    private static final Set<String> WORK = Set.of("Activity_CheckClosingFile", "Activity_ApproveSubsidy");

    private final Answers answers;
    private final Mediators mediators;
    private final FactOrder order;

    CheckGrievance(Answers answers, Mediators mediators, FactOrder order) {
        this.answers = answers;
        this.mediators = mediators;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_CheckGrievance";
    }

    @Override
    public Class<Check> answers() {
        return Check.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        boolean graded = answers.all(caseRecord.number()).stream()
                .anyMatch(answer ->
                        WORK.contains(answer.activity()) && answer.answeredBy().equals(actor.id()));
        boolean mediated = mediators.everOf(caseRecord.number()).contains(actor.id());
        if (graded || mediated || actor.id().equals(caseRecord.lawyer())) {
            throw new HandlerMayNotCheckGrievance();
        }
    }

    @Override
    public void take(Check check, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("checkedOn", check.checkedOn(), "recipientVisited"));
    }

    record Check(LocalDate checkedOn) {}
}
