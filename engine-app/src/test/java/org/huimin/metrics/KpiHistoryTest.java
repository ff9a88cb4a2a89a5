package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huimin.SmallBureau;
import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.DeadlineMet;
import org.huimin.casefile.InstalmentReached;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever happens to cases, at several desks at once and in whatever order it is written down: the figures of every unit
 * and every span of months are those that a slow reader of the record counts by the formula.
 */
class KpiHistoryTest extends FigureTest {

    private static final int CASES = 24;
    private static final int DESKS = 4;
    private static final int STEPS = 45;

    private static final List<String> OF_AN_APPLICATION = List.of(
            "AidGranted",
            "AidGranted",
            "AidRefused",
            "AidRefused",
            "ObjectionFiled",
            "ObjectionUpheld",
            "ObjectionReversed",
            "ProvisionalAidGranted",
            "AidTerminated",
            "FirmAssigned");

    private static final List<String> OF_A_DISPUTE = List.of(
            "DisputeAccepted",
            "DisputeAccepted",
            "DisputeNotAccepted",
            "AgreementSigned",
            "OralAgreementReached",
            "MediationFailed",
            "AgreementVoided",
            "AgreementBroken",
            "DisputeReopened");

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final Map<String, String> SIDES = Map.of("numerator", "N", "denominator", "ND", "excluded", "E");

    private static final List<Set<PersonGroup>> GROUPS =
            List.of(Set.of(), Set.of(PersonGroup.WOMAN), Set.of(PersonGroup.WOMAN, PersonGroup.ELDER));

    private static final List<Cut> CUTS = List.of(
            new Cut(true, null, null),
            new Cut(false, null, null),
            new Cut(null, true, null),
            new Cut(null, false, null),
            new Cut(true, false, null),
            new Cut(null, null, PersonGroup.WOMAN),
            new Cut(false, null, PersonGroup.ELDER),
            new Cut(null, true, PersonGroup.MINOR));

    /** These end nearly everything, and so they are rare. */
    private static final List<String> RARE =
            List.of("ApplicationWithdrawn", "ApplicationDeemedWithdrawn", "ApplicationTransferred", "NoticeReceived");

    private static final List<String> ENDINGS =
            List.of("DisputeWithdrawn", "DisputeSettledAlone", "DisputeTransferred");
    private static final List<String> VISITS = List.of("RecipientVisited", "RecipientNotReached");
    private static final List<String> REFUSALS = List.of("OUT_OF_SCOPE", "HAS_COUNSEL", "ECON_OVER");
    private static final List<String> NOT_ACCEPTED = List.of("PARTY_REFUSES", "CRIMINAL", "OTHER");
    private static final List<String> REPLIES = List.of("VERY_SATISFIED", "SATISFIED", "BASICALLY", "DISSATISFIED", "");

    @Autowired
    Units units;

    @Autowired
    Milestones milestones;

    @Autowired
    KpiDefinitions definitions;

    @Autowired
    Folding folding;

    @Autowired
    Figures figures;

    @Autowired
    Scope scope;

    private final List<CaseNumber> numbers = new ArrayList<>();

    @BeforeEach
    void anotherMeaningFromJulyOn() {
        jdbc.sql("""
                        INSERT INTO kpi_definition (id, version, valid_from, subject, basis, decision_table, switches, population, target_numerator, target_denominator, place)
                        SELECT id, 2, DATE '2026-07-01', subject, basis, decision_table,
                            'someApplicantCounts=false selfSettledCounts=true', population, target_numerator, target_denominator, place
                        FROM kpi_definition WHERE id = 'SUCCESS_RATE_ALL'""").update();
        SmallBureau.referenceDataHasChanged(jdbc);
    }

    @AfterEach
    void theSameMeaningAllYear() {
        jdbc.sql("DELETE FROM kpi_definition WHERE version = 2").update();
        SmallBureau.referenceDataHasChanged(jdbc);
        rows.rebuild();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260923})
    void figuresAreWhatTheRecordSays(long seed) throws Exception {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            numbers.add(begin(random));
        }
        work(random);
        folding.fold();
        asCountedSlowly();
        house.firm();
        asCountedSlowly();
        rows.rebuild();
        assertThat(rows.check().none()).isTrue();
        countedSlowly().forEach(this::monthsAndCases);
    }

    private CaseNumber begin(Random random) {
        var received = any(random);
        if (random.nextBoolean()) {
            var unit = pick(random, List.of(house.station, house.otherStation, house.agency));
            return small.receivedAt(received, unit, pick(random, GROUPS)).number();
        }
        var committee = pick(random, List.of(house.committee, house.otherCommittee, house.centre));
        return small.disputeReceivedAt(received, committee).number();
    }

    /** All desks reach for the same cases, while somebody folds. */
    private void work(Random random) throws Exception {
        var desks = IntStream.range(0, DESKS)
                .mapToObj(desk -> desk(new Random(random.nextLong())))
                .toList();
        var pool = Executors.newFixedThreadPool(DESKS);
        try {
            for (var done : pool.invokeAll(desks)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Object> desk(Random random) {
        return () -> {
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(15) == 0) {
                    folding.fold();
                } else {
                    transaction.executeWithoutResult(status -> something(cases.lock(pick(random, numbers)), random));
                }
            }
            return this;
        };
    }

    private void something(CaseRecord one, Random random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> cases.mark(one.number(), random.nextBoolean(), random.nextInt(3) > 0);
            case 3 -> visited(one, random);
            case 4, 5, 6 -> ranOut(one, random);
            default -> {
                if (one.dispute()) {
                    inADispute(one, random);
                } else {
                    inAnApplication(one, random);
                }
            }
        }
    }

    private void inAnApplication(CaseRecord one, Random random) {
        var name = random.nextInt(25) == 0 ? pick(random, RARE) : pick(random, OF_AN_APPLICATION);
        if (name.equals("AidRefused")) {
            answered(one, "Activity_Decide", Map.of("refusalReason", pick(random, REFUSALS)));
        }
        if (name.equals("AidTerminated")) {
            answered(
                    one,
                    "Activity_DecideRegularisation",
                    Map.of("endReason", pick(random, List.of("NOT_DONE", "HAS_COUNSEL", "OTHER"))));
        }
        reached(one, name, random);
    }

    private void inADispute(CaseRecord one, Random random) {
        var settles = AgreementSettles.For.values();
        var events = InstalmentReached.Event.values();
        switch (random.nextInt(8)) {
            case 0 ->
                publisher.publishEvent(new AgreementSettles(
                        one.number(), settles[random.nextInt(settles.length)], any(random), source(random)));
            case 1 ->
                publisher.publishEvent(new InstalmentReached(
                        one.number(),
                        1 + random.nextInt(3),
                        events[random.nextInt(events.length)],
                        any(random),
                        source(random)));
            default -> {
                var name = random.nextInt(12) == 0 ? pick(random, ENDINGS) : pick(random, OF_A_DISPUTE);
                if (name.equals("DisputeNotAccepted")) {
                    var reason = pick(random, NOT_ACCEPTED);
                    answered(
                            one,
                            "Activity_AcceptDispute",
                            random.nextBoolean()
                                    ? Map.of("refusalReason", reason)
                                    : Map.of("refusalReason", reason, "guidance", "可以起诉。"));
                }
                reached(one, name, random);
            }
        }
    }

    private void visited(CaseRecord one, Random random) {
        var reply = pick(random, REPLIES);
        answered(one, "Activity_VisitRecipient", reply.isEmpty() ? Map.of() : Map.of("satisfaction", reply));
        reached(one, pick(random, VISITS), random);
    }

    private void ranOut(CaseRecord one, Random random) {
        var clock = pick(
                random,
                one.dispute() ? List.of("ME_ACCEPT", "ME_LIMIT") : List.of("LA_REVIEW", "LA_ASSIGN", "LA_CLOSE"));
        var at = any(random);
        long run = -1 - random.nextInt(2);
        publisher.publishEvent(
                random.nextBoolean()
                        ? new DeadlineMet(one.number(), clock, at, run)
                        : new DeadlineBreached(
                                one.number(),
                                clock,
                                "AGENCY",
                                OfficeTime.day(at).minusDays(1),
                                at,
                                run));
    }

    private void answered(CaseRecord one, String activity, Map<String, String> said) {
        var form = JsonNodeFactory.instance.objectNode();
        said.forEach(form::put);
        answers.keep(one, activity, null, "1", form, one.registeredBy());
    }

    private void reached(CaseRecord one, String milestone, Random random) {
        publisher.publishEvent(new MilestoneReached(one.number(), milestone, any(random), source(random)));
    }

    /** Also in the past, and a minute before and after a month ends. */
    private static Instant any(Random random) {
        if (random.nextInt(4) == 0) {
            var first = LocalDate.of(2026, 1 + random.nextInt(12), 1);
            return OfficeTime.startOf(first).plusSeconds(random.nextBoolean() ? -1 : 0);
        }
        return OfficeTime.startOf(LocalDate.of(2025, 12, 1)).plusSeconds(60L * random.nextInt(395 * 1440));
    }

    private static Source source(Random random) {
        return random.nextInt(5) == 0 ? new Source(Source.Kind.CORRECTION, "录入有误") : Source.element("Review", "Flow_X");
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void asCountedSlowly() {
        var counted = countedSlowly();
        var reader = actors.as(director, actors::get);
        assertThat(rows.check().none()).as(rows.check().toString()).isTrue();
        for (var unit : units()) {
            asShown(counted, unit, Cut.NONE);
            var valid = definitions.read().on(LAST.atEndOfMonth());
            for (var from = FIRST; !from.isAfter(LAST); from = from.plusMonths(1)) {
                for (var to = from; !to.isAfter(LAST); to = to.plusMonths(1)) {
                    var sums = figures.sums(valid, scope.of(reader, unit, new Window(from, to)), Cut.NONE);
                    var read = valid.stream()
                            .map(KpiDefinition::id)
                            .collect(Collectors.toMap(id -> id, id -> sums.getOrDefault(id, Sums.NOTHING)));
                    assertThat(read)
                            .as("%s, %s to %s", unit, from, to)
                            .isEqualTo(sums(counted, unit, from, to, Cut.NONE));
                }
            }
        }
        CUTS.forEach(cut -> asShown(counted, house.bureau, cut));
        counted.forEach(this::monthsAndCases);
    }

    private List<UnitId> units() {
        return List.of(
                house.bureau,
                house.agency,
                house.station,
                house.otherStation,
                house.committee,
                house.otherCommittee,
                house.centre,
                house.firm);
    }

    private void asShown(Map<String, List<Slow>> counted, UnitId unit, Cut cut) {
        var shown = actors.as(director, () -> controller.figures(FIRST, LAST, unit.value(), cut)).stream()
                .collect(Collectors.toMap(
                        KpiFigure::id,
                        one -> new Sums(one.numerator(), one.denominator() - one.numerator(), one.excluded())));
        assertThat(shown).as("%s, %s", unit, cut).isEqualTo(sums(counted, unit, FIRST, LAST, cut));
    }

    private Map<String, Sums> sums(
            Map<String, List<Slow>> counted, UnitId unit, YearMonth from, YearMonth to, Cut cut) {
        var inside = units.within(unit);
        var sums = new TreeMap<String, Sums>();
        counted.forEach((id, cases) -> {
            var within = cases.stream()
                    .filter(one -> one.within(inside) && one.looked(cut))
                    .toList();
            sums.put(id, new Sums(sum(within, "N", from, to), sum(within, "D", from, to), sum(within, "E", from, to)));
        });
        return sums;
    }

    private static long sum(List<Slow> counted, String side, YearMonth from, YearMonth to) {
        return counted.stream().mapToLong(one -> one.count().on(side, from, to)).sum();
    }

    private void monthsAndCases(String id, List<Slow> counted) {
        var months = actors.as(director, () -> controller.months(id, LAST, null, Cut.NONE));
        assertThat(months).as(id).hasSize(12).allSatisfy(month -> {
            assertThat(month.numerator()).isEqualTo(sum(counted, "N", FIRST, month.month()));
            assertThat(month.denominator() - month.numerator()).isEqualTo(sum(counted, "D", FIRST, month.month()));
        });
        SIDES.forEach((side, letters) -> assertThat(actors.as(
                                director,
                                () -> controller.cases(
                                        id,
                                        side,
                                        FIRST.plusMonths(2),
                                        LAST,
                                        null,
                                        Cut.NONE,
                                        new Shown(null, null, 1, null)))
                        .count())
                .as("%s of %s", side, id)
                .isEqualTo(letters.chars()
                        .mapToLong(letter -> sum(counted, Character.toString(letter), FIRST.plusMonths(2), LAST))
                        .sum()));
    }

    /** By figure, those of its cases that its population takes in. */
    private Map<String, List<Slow>> countedSlowly() {
        var versions = definitions.read().all().stream()
                .collect(Collectors.groupingBy(KpiDefinition::id, TreeMap::new, Collectors.toList()));
        var all = numbers.stream().map(cases::get).toList();
        var counted = new TreeMap<String, List<Slow>>();
        versions.forEach((id, figure) -> counted.put(
                id,
                all.stream()
                        .filter(one -> figure.get(0).countsEverybody() || one.inTargetGroup())
                        .filter(one -> concerns(figure.get(0).subject(), one))
                        .map(one -> new Slow(one, new SlowCount(figure, milestones.of(one.number()), answersOf(one))))
                        .toList()));
        return counted;
    }

    private static boolean concerns(Subject subject, CaseRecord one) {
        return switch (subject) {
            case APPLICATION -> !one.dispute();
            case DISPUTE, INSTALMENT -> one.dispute();
            case DEADLINE, FOLLOW_UP -> true;
        };
    }

    private Map<String, String> answersOf(CaseRecord one) {
        var last = new TreeMap<String, String>();
        for (var activity : List.of(
                "Activity_Decide",
                "Activity_DecideRegularisation",
                "Activity_AcceptDispute",
                "Activity_VisitRecipient")) {
            answers.latest(one.number(), activity)
                    .ifPresent(answer -> answer.answers()
                            .properties()
                            .forEach(field -> last.put(
                                    activity + "." + field.getKey(),
                                    field.getValue().asText())));
        }
        return last;
    }

    /** A case counts where it was received, or mediated, and where it is decided. */
    private record Slow(CaseRecord caseRecord, SlowCount count) {

        boolean within(Set<UnitId> units) {
            var committee = caseRecord.committee();
            return units.contains(committee == null ? caseRecord.unit() : committee)
                    || units.contains(caseRecord.agency());
        }

        boolean looked(Cut cut) {
            return (cut.green() == null || cut.green() == caseRecord.green())
                    && (cut.targetGroup() == null || cut.targetGroup() == caseRecord.inTargetGroup())
                    && (cut.group() == null || caseRecord.groups().contains(cut.group()));
        }
    }
}
