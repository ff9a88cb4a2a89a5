package org.huimin.handling;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Waiting;
import org.springframework.stereotype.Component;

/** The lawyer reports a doubtful, group or widely noticed case; one report at a time. */
@Component
class ReportSituation implements CaseRequest<ReportSituation.Report> {

    private static final Set<String> STAGES = Set.of("ASSIGNED", "ENGAGED", "HANDLING");

    private final Waiting waiting;
    private final FactOrder order;

    ReportSituation(Waiting waiting, FactOrder order) {
        this.waiting = waiting;
        this.order = order;
    }

    @Override
    public String message() {
        return "SpecialSituationReported";
    }

    @Override
    public String process() {
        return "Handling";
    }

    @Override
    public Class<Report> answers() {
        return Report.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return caseRecord.handledBy(actor.id())
                && !caseRecord.ended()
                && caseRecord.stage() != null
                && STAGES.contains(caseRecord.stage())
                && !waiting.waits(caseRecord.number(), "Activity_AdviseOnSituation")
                && !waiting.waits(caseRecord.number(), "Activity_NoteSituation");
    }

    @Override
    public CaseMessage take(Report report, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("reportedOn", report.reportedOn(), "firmAssigned"));
        return new SpecialSituationReported(caseRecord.number());
    }

    record Report(LocalDate reportedOn) {}
}
