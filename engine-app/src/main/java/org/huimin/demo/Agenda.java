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

    /** @param overnight what the house does by itself between the deeds of people */
    void workOff(MovableClock clock, Runnable overnight) {
        entries.sort(Comparator.comparing(Entry::at));
        for (var entry : entries) {
            clock.moveTo(entry.at());
            overnight.run();
            entry.deed().run();
        }
    }

    private record Entry(Instant at, Runnable deed) {}
}
