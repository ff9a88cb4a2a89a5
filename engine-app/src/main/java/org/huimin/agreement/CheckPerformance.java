package org.huimin.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The committee watches that what was agreed is performed (人民调解法 31), instalment by instalment. */
@Component
class CheckPerformance implements Step<CheckPerformance.Found> {

    private static final String ACTIVITY = "Activity_CheckPerformance";
    private static final Source SOURCE = Source.element("Performance", ACTIVITY);

    private final Agreements agreements;
    private final InstalmentTable instalments;
    private final InstalmentNews news;
    private final FactOrder order;
    private final Facts facts;
    private final Clock clock;

    CheckPerformance(
            Agreements agreements,
            InstalmentTable instalments,
            InstalmentNews news,
            FactOrder order,
            Facts facts,
            Clock clock) {
        this.agreements = agreements;
        this.instalments = instalments;
        this.news = news;
        this.order = order;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Found> answers() {
        return Found.class;
    }

    @Override
    public void take(Found found, CaseRecord caseRecord, Actor actor) {
        var agreement = agreements.inForce(caseRecord.number());
        var after = judge(found, agreement, caseRecord);
        after.instalments().forEach(instalments::keep);
        news.checked(caseRecord.number(), agreement, after, SOURCE);
        switch (found.performance()) {
            case GOES_ON -> dueNext(after.nextDue().orElseThrow(), caseRecord, actor);
            case DONE -> agreements.become(agreement, Agreement.State.PERFORMED);
            case BROKEN -> agreements.become(agreement, Agreement.State.BROKEN);
            case AWAITED -> {}
        }
    }

    private Performance judge(Found found, Agreement agreement, CaseRecord caseRecord) {
        var faults = new Faults();
        CheckRules.judge(agreement, found.checks(), OfficeTime.day(clock.instant()), faults);
        order.judge(caseRecord.number(), faults, new Following("checkedOn", found.checkedOn(), "agreementEffective"));
        faults.refuse(AnswersContradictCase::new);
        var after = found.appliedTo(agreement.instalments());
        judge(found, after, faults);
        faults.refuse(AnswersContradictCase::new);
        return after;
    }

    /** The whole has to be what its parts come to. */
    private static void judge(Found found, Performance after, Faults faults) {
        var state = found.checks().isEmpty() ? Performance.State.AWAITED : after.state();
        faults.check(state == found.performance(), "performance", "fault.performance." + state.name());
        if (state == Performance.State.DONE) {
            same("performedOn", found.performedOn(), after.performedOn(), faults);
        } else if (state == Performance.State.BROKEN) {
            same("brokenOn", found.brokenOn(), after.brokenOn(), faults);
        }
    }

    private static void same(String field, @Nullable LocalDate said, LocalDate found, Faults faults) {
        faults.check(found.equals(said), field, "fault." + field + ".notOfInstalments", found.toString());
    }

    /** The next reminder and the next check count from this day. */
    private void dueNext(LocalDate day, CaseRecord caseRecord, Actor actor) {
        facts.record(caseRecord.number(), "performanceDue", OfficeTime.startOf(day), SOURCE, actor.id());
    }

    /**
     * @param performance how the agreement stands by what was found
     * @param performedOn when the last instalment was performed, if all are
     * @param brokenOn from when it counts as broken, if it does
     */
    record Found(
            LocalDate checkedOn,
            @Nullable List<Check> instalments,
            Performance.State performance,
            @Nullable LocalDate performedOn,
            @Nullable LocalDate brokenOn) {

        List<Check> checks() {
            return Objects.requireNonNullElse(instalments, List.of());
        }

        Performance appliedTo(List<Instalment> before) {
            Map<Integer, Check> said = checks().stream().collect(Collectors.toMap(Check::ordinal, Function.identity()));
            return new Performance(before.stream()
                    .map(one -> said.containsKey(one.ordinal())
                            ? said.get(one.ordinal()).appliedTo(one)
                            : one)
                    .toList());
        }
    }
}
