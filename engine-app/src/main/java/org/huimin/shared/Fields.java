package org.huimin.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of what was sent. Where one is wrong it notes the fault and gives a stand-in, which nobody will see:
 * with a fault the whole is refused.
 */
public final class Fields {

    private final Faults faults;
    private final String prefix;

    public Fields(Faults faults, String prefix) {
        this.faults = faults;
        this.prefix = prefix;
    }

    public String text(String field, @Nullable String given, int most) {
        var text = optional(field, given, most);
        check(text != null, field, "fault.required");
        return text == null ? "" : text;
    }

    public @Nullable String optional(String field, @Nullable String given, int most) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var text = given.strip();
        check(text.codePointCount(0, text.length()) <= most, field, "fault.tooLong", Integer.toString(most));
        return text;
    }

    public String name(String field, @Nullable String given) {
        var name = given == null ? "" : given.strip();
        PersonName.fault(name).ifPresent(fault -> add(field, fault));
        return name;
    }

    public <E extends Enum<E>> E oneOf(Class<E> codes, String field, @Nullable String given) {
        var all = codes.getEnumConstants();
        check(given != null && !given.isBlank(), field, "fault.required");
        return find(all, given).orElseGet(() -> {
            add(field, "fault.notInList");
            return all[0];
        });
    }

    public <E extends Enum<E>> @Nullable E optionalOneOf(Class<E> codes, String field, @Nullable String given) {
        return given == null || given.isBlank() ? null : oneOf(codes, field, given);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, @Nullable String code) {
        return Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
    }

    public Instant moment(String field, @Nullable String given) {
        check(given != null && !given.isBlank(), field, "fault.required");
        try {
            return OffsetDateTime.parse(given == null ? "" : given).toInstant();
        } catch (DateTimeException unreadable) {
            add(field, "fault.notAMoment");
            return Instant.EPOCH;
        }
    }

    public @Nullable LocalDate day(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException unreadable) {
            add(field, "fault.notADay");
            return null;
        }
    }

    public void check(boolean good, String field, String message, Object... arguments) {
        faults.check(good, prefix + field, message, arguments);
    }

    public void add(String field, String message, Object... arguments) {
        faults.add(prefix + field, message, arguments);
    }
}
