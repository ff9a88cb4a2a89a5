package org.huimin.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deeds with their moments, done in the order of time although they belong to many cases. */
final class Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final int TELL_EVERY = 500;

    private final List<Entry> entries = new ArrayList<>();

    void add(Instant at, Runnable deed) {
        entries.add(new Entry(at, deed));
    }

    /** @param overnight what the house does by itself, once on each day on which people do something */
    void workOff(MovableClock clock, Runnable overnight) {
        entries.sort(Comparator.comparing(Entry::at));
        var day = LocalDate.MIN;
        int done = 0;
        for (var entry : entries) {
            clock.moveTo(entry.at());
            if (OfficeTime.day(entry.at()).isAfter(day)) {
                day = OfficeTime.day(entry.at());
                overnight.run();
            }
            entry.deed().run();
            progress(++done, day);
        }
    }

    private void progress(int done, LocalDate day) {
        if (done % TELL_EVERY == 0) {
            LOG.info("The demo bureau has come to {}: {} of {} deeds are done", day, done, entries.size());
        }
    }

    private record Entry(Instant at, Runnable deed) {}
}
