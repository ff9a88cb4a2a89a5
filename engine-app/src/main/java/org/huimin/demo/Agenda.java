package org.huimin.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huimin.shared.MovableClock;

/** Deeds with their moments, done in the order of time although they belong to many cases. */
final class Agenda {

    private final List<Entry> entries = new ArrayList<>();

    void add(Instant at, Runnable deed) {
        entries.add(new Entry(at, deed));
    }

    void workOff(MovableClock clock) {
        entries.sort(Comparator.comparing(Entry::at));
        for (var entry : entries) {
            clock.moveTo(entry.at());
            entry.deed().run();
        }
    }

    private record Entry(Instant at, Runnable deed) {}
}
