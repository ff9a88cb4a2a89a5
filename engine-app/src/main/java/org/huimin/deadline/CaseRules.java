package org.huimin.deadline;

import java.util.Optional;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.OfficeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the table of statutory deadlines for a case: by the day of its receipt, and by what its room knows of it. */
@Component
class CaseRules {

    private final DeadlineRules rules;
    private final ObjectProvider<Proceedings> proceedings;
    private final ObjectProvider<MediationRules> mediation;

    CaseRules(DeadlineRules rules, ObjectProvider<Proceedings> proceedings, ObjectProvider<MediationRules> mediation) {
        this.rules = rules;
        this.proceedings = proceedings;
        this.mediation = mediation;
    }

    DeadlineRule of(String clock, CaseRecord caseRecord) {
        var apart = mediated(caseRecord)
                .orElseGet(() -> new MediationRules.Rules(MediationKind.NONE, procedure(clock, caseRecord)));
        return rules.of(clock, OfficeTime.day(caseRecord.receivedAt()), apart.procedure(), apart.kind());
    }

    private Optional<MediationRules.Rules> mediated(CaseRecord caseRecord) {
        return caseRecord.dispute()
                ? mediation
                        .orderedStream()
                        .flatMap(room -> room.of(caseRecord.number()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Procedure procedure(String clock, CaseRecord caseRecord) {
        boolean matters = KnownClock.named(clock)
                .filter(known -> known.asks(KnownClock.Matters.PROCEDURE))
                .isPresent();
        return matters ? procedure(caseRecord) : Procedure.CIVIL;
    }

    /** Where nothing is decided, matters of criminal cases are called so, and everything else is civil. */
    private Procedure procedure(CaseRecord caseRecord) {
        return proceedings
                .orderedStream()
                .flatMap(room -> room.procedure(caseRecord).stream())
                .findFirst()
                .orElse(caseRecord.matter().startsWith("CRIM") ? Procedure.CRIMINAL : Procedure.CIVIL);
    }
}
