package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.deadline.LastDays;
import org.huimin.deadline.LastDays.LastDay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The decision that may be objected to, until when, and what became of an objection; on the case page. */
@Component
class ObjectionPart implements CasePagePart {

    private final Facts facts;
    private final Answers answers;
    private final LastDays lastDays;
    private final String reconsideredBy;

    ObjectionPart(
            Facts facts,
            Answers answers,
            LastDays lastDays,
            @Value("${huimin.objection.reconsidered-by:本级人民政府}") String reconsideredBy) {
        this.facts = facts;
        this.answers = answers;
        this.lastDays = lastDays;
        this.reconsideredBy = reconsideredBy;
    }

    @Override
    public String name() {
        return "objection";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        var inOrder = facts.all(caseRecord.number());
        return Contestable.in(inOrder)
                .map(decision -> view(decision, inOrder, caseRecord))
                .orElse(null);
    }

    private View view(Contestable decision, List<Fact> inOrder, CaseRecord caseRecord) {
        var filed = decision.objection();
        var since = filed == null ? List.<Fact>of() : inOrder.subList(inOrder.indexOf(filed), inOrder.size());
        var decided = day(since, "objectionDecided");
        var served = day(since, "objectionDecisionServed");
        return new View(
                decision.kind(),
                decision.servedOn(),
                lastDays.of(caseRecord, "LA_OBJECT", decision.servedOn()).on(),
                filed == null ? null : filed.day(),
                decided.map(day -> outcome(caseRecord)).orElse(null),
                decided.orElse(null),
                served.map(day -> remedies(caseRecord, day)).orElse(null),
                day(since, "reversalOrderReceived").orElse(null));
    }

    private Remedies remedies(CaseRecord caseRecord, LocalDate servedOn) {
        return new Remedies(
                servedOn,
                reconsideredBy,
                lastDays.of(caseRecord, "LA_RECONSIDER", servedOn),
                lastDays.of(caseRecord, "LA_SUE", servedOn));
    }

    private @Nullable String outcome(CaseRecord caseRecord) {
        return answers.latest(caseRecord.number(), ReviewObjection.ACTIVITY)
                .map(answer -> answer.answers().path("objection").asText(null))
                .orElse(null);
    }

    private static Optional<LocalDate> day(List<Fact> since, String name) {
        return since.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::day)
                .findFirst();
    }

    /**
     * @param lastDay until when an objection is in time
     * @param outcome UPHELD or REVERSED, once it is decided
     */
    record View(
            Contestable.Kind decision,
            LocalDate servedOn,
            LocalDate lastDay,
            @Nullable LocalDate receivedOn,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn,
            @Nullable Remedies remedies,
            @Nullable LocalDate carriedOutOn) {}

    /** What the applicant may still do once the bureau's decision has reached them. */
    record Remedies(LocalDate servedOn, String reconsideredBy, LastDay reconsideration, LastDay suit) {}
}
