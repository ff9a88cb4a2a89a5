package org.huimin.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Makes sense of what was typed, or says everything that is wrong with it at once. */
final class QuestionReader {

    /** The first day for which the table has rules, and one that nobody will miss. */
    private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final int MOST_PAUSES = 20;
    private static final int LONGEST_PAUSE = 1000;

    private final Faults faults = new Faults();

    DeadlineAsked read(DeadlineQuestion typed, Function<String, Optional<UnitId>> unitNamed, UnitId ownUnit) {
        var clock = clock(typed.clock());
        var start = start(typed.start(), clock);
        var received = day("received", typed.received());
        var unit = unit(typed.unit(), unitNamed, ownUnit);
        var pauses = pauses(typed.pauses(), start);
        var procedure = oneOf(Procedure.values(), "procedureKind", typed.procedureKind(), Procedure.CIVIL);
        var mediation = oneOf(MediationKind.values(), "mediationKind", typed.mediationKind(), MediationKind.GENERAL);
        faults.refuse(QuestionRefused::new);
        var begun = Objects.requireNonNull(start);
        return new DeadlineAsked(
                Objects.requireNonNull(clock),
                begun,
                received == null ? OfficeTime.day(begun) : received,
                unit,
                pauses,
                procedure,
                mediation);
    }

    private @Nullable KnownClock clock(@Nullable String typed) {
        var key = blankToNull(typed);
        faults.check(key != null, "clock", "fault.required");
        var found = key == null ? null : KnownClock.named(key).orElse(null);
        faults.check(found != null, "clock", "fault.clock.unknown");
        return found;
    }

    private @Nullable Instant start(@Nullable String typed, @Nullable KnownClock clock) {
        boolean inHours = clock != null && clock.asks(KnownClock.Matters.HOUR);
        var text = blankToNull(typed);
        faults.check(text != null, "start", "fault.required");
        if (text == null) {
            return null;
        }
        var moment = moment(text.replace(' ', 'T'));
        faults.check(moment != null || !inHours, "start", "fault.start.needsHour");
        if (moment == null) {
            var day = day("start", text);
            return day == null ? null : OfficeTime.startOf(day);
        }
        faults.check(within(OfficeTime.day(moment)), "start", "fault.day.beyondTheRules");
        return moment;
    }

    /** A moment with its offset, or the office's own time without one. */
    private static @Nullable Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            return localMoment(text);
        }
    }

    private static @Nullable Instant localMoment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(OfficeTime.ZONE).toInstant();
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private UnitId unit(@Nullable String typed, Function<String, Optional<UnitId>> unitNamed, UnitId ownUnit) {
        var text = blankToNull(typed);
        var found = text == null ? Optional.of(ownUnit) : unitNamed.apply(text);
        faults.check(found.isPresent(), "unit", "fault.unit.unknown");
        return found.orElse(ownUnit);
    }

    private List<Pause> pauses(@Nullable List<DeadlineQuestion.@Nullable Span> typed, @Nullable Instant start) {
        var pauses = new ArrayList<Pause>();
        var spans = typed == null ? List.<DeadlineQuestion.@Nullable Span>of() : typed;
        faults.check(spans.size() <= MOST_PAUSES, "pauses", "fault.pauses.tooMany", MOST_PAUSES);
        spans.stream()
                .limit(MOST_PAUSES)
                .map(this::pause)
                .filter(Objects::nonNull)
                .forEach(pauses::add);
        pauses.sort(Comparator.comparing(Pause::from));
        for (int next = 1; next < pauses.size(); next++) {
            boolean apart =
                    !pauses.get(next).from().isBefore(pauses.get(next - 1).to());
            faults.check(apart, "pauses", "fault.pauses.overlap");
        }
        boolean afterStart =
                start == null || pauses.isEmpty() || !pauses.get(0).from().isBefore(OfficeTime.day(start));
        faults.check(afterStart, "pauses", "fault.pauses.beforeStart");
        return pauses;
    }

    private @Nullable Pause pause(DeadlineQuestion.@Nullable Span typed) {
        var from = day("pauses", typed == null ? null : typed.from());
        var to = day("pauses", typed == null ? null : typed.to());
        faults.check(from != null && to != null, "pauses", "fault.pauses.open");
        if (from == null || to == null) {
            return null;
        }
        faults.check(!to.isBefore(from), "pauses", "fault.pauses.backwards");
        faults.check(!to.isAfter(from.plusDays(LONGEST_PAUSE)), "pauses", "fault.pauses.tooLong", LONGEST_PAUSE);
        return new Pause(from, to);
    }

    private @Nullable LocalDate day(String field, @Nullable String typed) {
        var text = blankToNull(typed);
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            faults.check(within(day), field, "fault.day.beyondTheRules");
            return day;
        } catch (DateTimeException none) {
            faults.add(field, "fault.notADay");
            return null;
        }
    }

    private static boolean within(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private <E extends Enum<E>> E oneOf(E[] all, String field, @Nullable String typed, E otherwise) {
        var code = blankToNull(typed);
        if (code == null) {
            return otherwise;
        }
        var found = Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        faults.check(found.isPresent(), field, "fault.notInList");
        return found.orElse(otherwise);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
