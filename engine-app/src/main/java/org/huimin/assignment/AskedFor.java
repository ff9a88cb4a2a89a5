package org.huimin.assignment;

import java.util.Optional;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whom the recipient asks for (点援), as the agency passed it on with the assignment. */
@Component
class AskedFor {

    private final Answers answers;

    AskedFor(Answers answers) {
        this.answers = answers;
    }

    /** Nobody once that lawyer was the one who is replaced. */
    Optional<PersonId> in(CaseRecord caseRecord) {
        return answers.latest(caseRecord.number(), AssignFirm.ACTIVITY)
                .map(assignment -> assignment.answers().path("lawyerId"))
                .filter(lawyer -> lawyer.isIntegralNumber())
                .map(lawyer -> new PersonId(lawyer.asLong()))
                .filter(lawyer -> !Replacing.replaces(caseRecord, lawyer));
    }
}
