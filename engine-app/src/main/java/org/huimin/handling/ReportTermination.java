package org.huimin.handling;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Waiting;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever finds a ground of art 48 reports it: the lawyer of the case, the counter, the reviewer. */
@Component
class ReportTermination implements CaseRequest<ReportTermination.Report> {

    static final String MESSAGE = "TerminationRequested";

    /** While aid is given; what is concluded cannot be ended any more. */
    private static final Set<String> STAGES =
            Set.of("GRANTED", "PROVISIONAL", "ASSIGNED", "ENGAGED", "HANDLING", "REPLACING");

    private final Waiting waiting;
    private final Attachments attachments;
    private final FactOrder order;

    ReportTermination(Waiting waiting, Attachments attachments, FactOrder order) {
        this.waiting = waiting;
        this.attachments = attachments;
        this.order = order;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public Class<Report> answers() {
        return Report.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return mayReport(actor, caseRecord)
                && !caseRecord.ended()
                && caseRecord.stage() != null
                && STAGES.contains(caseRecord.stage())
                && !waiting.waits(caseRecord.number(), DecideTermination.ACTIVITY);
    }

    private static boolean mayReport(Actor actor, CaseRecord caseRecord) {
        return caseRecord.handledBy(actor.id()) || actor.holds(Role.INTAKE) || actor.holds(Role.REVIEWER);
    }

    @Override
    public CaseMessage take(Report report, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var paper = report.proofPaper();
        faults.check(
                paper == null || attachments.isOf(paper, caseRecord.number()),
                "proofPaper",
                "fault.attachment.notOfCase");
        order.judge(caseRecord.number(), faults, new Following("requestedOn", report.requestedOn(), "decisionMade"));
        faults.refuse(AnswersContradictCase::new);
        return new TerminationRequested(caseRecord.number());
    }

    record Report(LocalDate requestedOn, @Nullable Long proofPaper) {}
}
