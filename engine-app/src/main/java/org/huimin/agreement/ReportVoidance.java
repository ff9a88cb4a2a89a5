package org.huimin.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Waiting;
import org.springframework.stereotype.Component;

/** Somebody of the committee learns that a court held the agreement void (人民调解法 32), even after the file is closed. */
@Component
class ReportVoidance implements CaseRequest<ReportVoidance.Report> {

    static final String MESSAGE = "AgreementVoidanceReported";

    private static final Set<Agreement.State> VOIDABLE =
            Set.of(Agreement.State.IN_FORCE, Agreement.State.PERFORMED, Agreement.State.BROKEN);

    private final Agreements agreements;
    private final Waiting waiting;
    private final FactOrder order;

    ReportVoidance(Agreements agreements, Waiting waiting, FactOrder order) {
        this.agreements = agreements;
        this.waiting = waiting;
        this.order = order;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public String process() {
        return "Voidance";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public Class<Report> answers() {
        return Report.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.isOfACommittee()
                && !waiting.waits(caseRecord.number(), ConfirmVoidance.ACTIVITY)
                && agreements
                        .latest(caseRecord.number())
                        .map(Agreement::state)
                        .filter(VOIDABLE::contains)
                        .isPresent();
    }

    @Override
    public CaseMessage take(Report report, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("reportedOn", report.reportedOn(), "agreementEffective"));
        return new AgreementVoidanceReported(caseRecord.number());
    }

    record Report(LocalDate reportedOn) {}
}
