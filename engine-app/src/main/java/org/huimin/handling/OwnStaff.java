package org.huimin.handling;

import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.springframework.stereotype.Component;

/** Knows whether salaried staff of the agency handle a case: they receive direct costs, never a subsidy. */
@Component
class OwnStaff {

    private final Answers answers;

    OwnStaff(Answers answers) {
        this.answers = answers;
    }

    boolean handles(CaseRecord caseRecord) {
        return caseRecord.agency().equals(caseRecord.firm())
                || answers.latest(caseRecord.number(), "Activity_AssignFirm")
                        .filter(assigned -> assigned.answers().path("ownStaff").asBoolean())
                        .isPresent();
    }
}
