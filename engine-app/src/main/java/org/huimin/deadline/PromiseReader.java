package org.huimin.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Makes a promise of what was typed, or says everything that is wrong with it at once. */
final class PromiseReader {

    private static final Set<String> KINDS = Set.of("NATURAL_DAYS", "WORKING_DAYS");

    private final LocalDate today;
    private final BiFunction<String, LocalDate, Limit> statutory;
    private final Faults faults = new Faults();

    PromiseReader(LocalDate today, BiFunction<String, LocalDate, Limit> statutory) {
        this.today = today;
        this.statutory = statutory;
    }

    Promise read(PromiseController.Asked asked, UnitId unit, PersonId by, Instant at) {
        var key = asked.clock() == null ? "" : asked.clock().strip();
        faults.check(KnownClock.named(key).filter(PromiseReader::inDays).isPresent(), "clock", "fault.clock.unknown");
        var from = from(asked.validFrom());
        var amount = amount(asked.amount());
        boolean known = asked.limitUnit() != null && KINDS.contains(asked.limitUnit());
        faults.check(known || amount == null, "limitUnit", "fault.notInList");
        var kind = known && amount != null ? LimitUnit.valueOf(Objects.requireNonNull(asked.limitUnit())) : null;
        faults.refuse(PromiseRefused::new);
        var begins = Objects.requireNonNull(from);
        if (amount != null && kind != null) {
            requireWithinTheLaw(new Limit(amount, kind), statutory.apply(key, begins));
        }
        return new Promise(unit, key, amount, kind, begins, by, at);
    }

    private static boolean inDays(KnownClock clock) {
        return !clock.asks(KnownClock.Matters.HOUR) && !clock.key().startsWith("CT_");
    }

    /** So many working days are never fewer days than so many days. */
    private void requireWithinTheLaw(Limit promised, Limit law) {
        boolean comparable = law.unit() == promised.unit() || law.unit() == LimitUnit.NATURAL_DAYS;
        faults.check(
                !comparable || promised.amount() <= law.amount(), "amount", "fault.promise.beyondTheLaw", law.amount());
        faults.refuse(PromiseRefused::new);
    }

    private @Nullable Integer amount(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        boolean number = typed.strip().matches("\\d{1,3}");
        faults.check(number, "amount", "fault.promise.amount");
        return number ? Integer.valueOf(typed.strip()) : null;
    }

    private @Nullable LocalDate from(@Nullable String typed) {
        faults.check(typed != null && !typed.isBlank(), "validFrom", "fault.required");
        try {
            var day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            faults.check(day == null || !day.isBefore(today), "validFrom", "fault.promise.past");
            faults.check(day == null || day.isBefore(today.plusYears(3)), "validFrom", "fault.until.tooFar");
            return day;
        } catch (DateTimeException none) {
            faults.add("validFrom", "fault.notADay");
            return null;
        }
    }
}
