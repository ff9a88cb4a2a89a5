package org.huimin.notification;

import java.time.Duration;

/** How long a letter waits after each attempt: a minute, then always twice as long, at most six hours. */
final class BackOff {

    /** After that long somebody has to look into it. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    static Duration after(int attempts) {
        var wait = Duration.ofMinutes(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
