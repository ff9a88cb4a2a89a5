package org.huimin.supervision;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal;

/** Somebody asked a short while ago; whoever has the case needs time to answer. */
class NudgedJustNow extends Refusal {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    NudgedJustNow(String by, Instant at, Instant again) {
        super(Kind.CONFLICT, by, minute(at), minute(again));
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(OfficeTime.ZONE));
    }
}
