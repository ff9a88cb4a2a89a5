package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the case pays and whether it has been paid, on the case page; nothing before it was approved. */
@Component
class SubsidyPart implements CasePagePart {

    private final Answers answers;
    private final Facts facts;

    SubsidyPart(Answers answers, Facts facts) {
        this.answers = answers;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "subsidy";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return answers.latest(caseRecord.number(), ApproveSubsidy.ACTIVITY)
                .filter(answer -> answer.answers().hasNonNull("amountFen"))
                .map(approval -> new View(
                        approval.answers().path("amountFen").asLong(),
                        OfficeTime.day(approval.answeredAt()),
                        facts.latest(caseRecord.number(), "subsidyPaid")
                                .map(Fact::happenedAt)
                                .map(OfficeTime::day)
                                .orElse(null)))
                .orElse(null);
    }

    record View(
            long amountFen, LocalDate approvedOn, @Nullable LocalDate paidOn) {}
}
