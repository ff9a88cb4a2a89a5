package org.huimin.mediation.danger;

import java.time.OffsetDateTime;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Somebody has told the police, and writes down whom, when, and what they said (人民调解法 25). */
@Component
class ReportToPolice implements Step<ReportToPolice.Report> {

    private final FactOrder order;

    ReportToPolice(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ReportToPolice";
    }

    @Override
    public Class<Report> answers() {
        return Report.class;
    }

    @Override
    public void take(Report report, CaseRecord caseRecord, Actor actor) {
        var day = OfficeTime.day(report.reportedAt().toInstant());
        order.require(caseRecord.number(), new Following("reportedAt", day, "dangerSeen"));
    }

    record Report(OffsetDateTime reportedAt) {}
}
