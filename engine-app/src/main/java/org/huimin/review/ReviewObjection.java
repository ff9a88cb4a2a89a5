package org.huimin.review;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The bureau upholds a decision or has it put right; nobody who had a say in the case before. */
@Component
class ReviewObjection implements Step<ReviewObjection.Review> {

    static final String ACTIVITY = "Activity_ReviewObjection";

    /** Who answered any of these had a say. */
    private static final Set<String> HAD_A_SAY = Set.of(
            WriteOpinion.ACTIVITY,
            "Activity_Decide",
            "Activity_DecideProvisionalAid",
            "Activity_WriteRegularisationOpinion",
            "Activity_DecideRegularisation",
            "Activity_DecideTermination");

    private final Answers answers;
    private final FactOrder order;

    ReviewObjection(Answers answers, FactOrder order) {
        this.answers = answers;
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Review> answers() {
        return Review.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        boolean hadASay = answers.all(caseRecord.number()).stream()
                .anyMatch(answer -> HAD_A_SAY.contains(answer.activity())
                        && answer.answeredBy().equals(actor.id()));
        if (hadASay || actor.id().equals(caseRecord.lawyer())) {
            throw new DeciderMayNotReviewObjection();
        }
    }

    @Override
    public void take(Review review, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("decidedOn", review.decidedOn(), "objectionReceived"));
    }

    record Review(LocalDate decidedOn) {}
}
