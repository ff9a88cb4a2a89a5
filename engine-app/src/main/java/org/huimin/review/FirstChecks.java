package org.huimin.review;

import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** What became of the first check (初审) of an application that a township received. */
@Component
class FirstChecks {

    private final Answers answers;
    private final Units units;

    FirstChecks(Answers answers, Units units) {
        this.answers = answers;
        this.units = units;
    }

    boolean atStation(CaseRecord caseRecord) {
        return units.get(caseRecord.unit()).kind() == UnitKind.STATION;
    }

    boolean returned(CaseNumber number) {
        return answers.latest(number, AcceptFirstCheck.ACTIVITY)
                .filter(answer -> answer.answers().path("firstCheck").asText().equals("RETURNED"))
                .isPresent();
    }
}
