package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.deadline.ReviewDays;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody looks whether the papers are complete and the agency is competent; a township writes its first opinion. */
@Component
class CheckMaterials implements Step<CheckMaterials.Check> {

    static final String ACTIVITY = "Activity_CheckMaterials";

    private final SupplementRule supplement;
    private final FirstChecks firstChecks;
    private final FactOrder order;
    private final Facts facts;
    private final ReviewDays reviewDays;

    CheckMaterials(
            SupplementRule supplement, FirstChecks firstChecks, FactOrder order, Facts facts, ReviewDays reviewDays) {
        this.supplement = supplement;
        this.firstChecks = firstChecks;
        this.order = order;
        this.facts = facts;
        this.reviewDays = reviewDays;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Check> answers() {
        return Check.class;
    }

    @Override
    public List<String> notAsked(CaseRecord caseRecord) {
        var opinion = firstChecks.atStation(caseRecord) ? Stream.<String>of() : Stream.of("firstOpinion");
        return Stream.concat(supplement.notAsked(caseRecord.number()).stream(), opinion)
                .toList();
    }

    @Override
    public void take(Check check, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        order.judge(
                caseRecord.number(),
                faults,
                new Following("checkedOn", check.checkedOn(), "supplementReceived"),
                new Following("checkedOn", check.checkedOn(), "firstCheckAnswered"));
        if (check.materials() == Result.SUPPLEMENT) {
            supplement.judge(caseRecord.number(), check.newFact(), faults);
        }
        if (check.materials() == Result.COMPLETE && firstChecks.atStation(caseRecord)) {
            pass(check, caseRecord, actor, faults);
        }
        faults.refuse(AnswersContradictCase::new);
    }

    /** A township says what it thinks; where the days count from the agency, they begin now. */
    private void pass(Check check, CaseRecord caseRecord, Actor actor, Faults faults) {
        faults.check(check.firstOpinion() != null, "firstOpinion", "fault.firstOpinion.ofStation");
        if (reviewDays.fromAgency()) {
            facts.record(
                    caseRecord.number(),
                    "passedToAgency",
                    OfficeTime.startOf(check.checkedOn()),
                    Source.element("Application", ACTIVITY),
                    actor.id());
        }
    }

    enum Result {
        COMPLETE,
        SUPPLEMENT,
        TRANSFER
    }

    record Check(
            LocalDate checkedOn,
            Result materials,
            @Nullable String newFact,
            @Nullable String firstOpinion) {}
}
