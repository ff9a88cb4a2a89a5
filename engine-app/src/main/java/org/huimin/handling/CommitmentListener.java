package org.huimin.handling;

import java.util.Optional;
import org.huimin.casefile.Answers;
import org.huimin.casefile.MilestoneReached;
import org.huimin.shared.OfficeTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes the cases in which the reviewer took the applicant at their word. */
@Component
class CommitmentListener {

    private static final String GRANTED = "AidGranted";

    private final Answers answers;
    private final Commitments commitments;

    CommitmentListener(Answers answers, Commitments commitments) {
        this.answers = answers;
        this.commitments = commitments;
    }

    @EventListener
    void on(MilestoneReached reached) {
        if (reached.milestone().equals(GRANTED) && restsOnCommitment(reached)) {
            commitments.add(reached.caseNumber(), OfficeTime.day(reached.happenedAt()));
        }
    }

    private boolean restsOnCommitment(MilestoneReached reached) {
        return check(reached, "Activity_WriteRegularisationOpinion")
                .or(() -> check(reached, "Activity_WriteOpinion"))
                .filter("COMMITMENT"::equals)
                .isPresent();
    }

    private Optional<String> check(MilestoneReached reached, String opinion) {
        return answers.latest(reached.caseNumber(), opinion)
                .map(answer -> answer.answers().path("economicCheck").asText());
    }
}
