package org.huimin.mediation.danger;

import java.time.OffsetDateTime;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Whoever is near reports danger, at any time while the dispute is open, and again if it comes back. */
@Component
class ReportDanger implements CaseRequest<ReportDanger.Report> {

    private final Dangers dangers;

    ReportDanger(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public String message() {
        return Dangers.MESSAGE;
    }

    @Override
    public String process() {
        return Dangers.PROCESS;
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
        return !caseRecord.ended()
                && (actor.holds(Role.MEDIATOR) || actor.holds(Role.COMMITTEE_HEAD) || actor.holds(Role.INTAKE));
    }

    @Override
    public CaseMessage take(Report report, CaseRecord caseRecord, Actor actor) {
        dangers.mark(caseRecord.number(), report.seenAt().toInstant());
        return new DangerReported(caseRecord.number(), report.dangerKind());
    }

    record Report(OffsetDateTime seenAt, DangerKind dangerKind) {}
}
