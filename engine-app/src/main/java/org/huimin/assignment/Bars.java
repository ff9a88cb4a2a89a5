package org.huimin.assignment;

import java.util.List;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that says whether a firm or a person may take a case, and if not, why not. Steps judge what was chosen
 * by it, lists show it beside each choice.
 *
 * <p>A firm is the unit of that kind, or the case's own agency where one of its staff lawyers is meant. A person is
 * somebody who holds the role LAWYER there, a basic-level legal worker included.
 */
@Component
@Transactional(readOnly = true)
class Bars {

    private final Candidates candidates;
    private final CaseNeeds needs;

    Bars(Candidates candidates, CaseNeeds needs) {
        this.candidates = candidates;
        this.needs = needs;
    }

    /** Adds what bars the firm to the faults of the field; a unit that takes no cases is one of them. */
    void judge(CaseRecord caseRecord, UnitId firm, Faults faults, String field) {
        var asks = needs.of(caseRecord);
        candidates
                .of(caseRecord, firm, asks.day())
                .ifPresentOrElse(
                        candidate -> add(BarRules.of(candidate, asks), faults, field),
                        () -> faults.add(field, "fault.firmId.noFirm"));
    }

    /** Adds what bars the person to the faults of the field; that they do not work at the firm is one of them. */
    void judge(CaseRecord caseRecord, UnitId firm, PersonId lawyer, Faults faults, String field) {
        var asks = needs.of(caseRecord);
        candidates
                .of(caseRecord, firm, asks.day())
                .ifPresent(candidate -> candidate.lawyers().stream()
                        .filter(one -> one.id().equals(lawyer))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> add(BarRules.of(one, candidate, asks), faults, field),
                                () -> faults.add(
                                        field,
                                        "fault.lawyerId.notOfFirm",
                                        candidate.unit().name())));
    }

    private static void add(List<Bar> bars, Faults faults, String field) {
        bars.forEach(bar -> faults.add(field, bar.message(), bar.arguments().toArray()));
    }
}
