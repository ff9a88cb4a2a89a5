package org.huimin.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in Asia/Shanghai; instants are kept in UTC. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeTime() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
