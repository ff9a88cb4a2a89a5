package org.huimin.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What everybody reads and hardly anybody changes. A node keeps it until its revision is another one, so that a change counts everywhere
 * from the commit on; a transaction keeps what it has read once. What somebody changes in the database, where they leave the revision as it
 * is, is known after a minute.
 */
public final class ReferenceData<T> {

    private static final Duration SURE = Duration.ofMinutes(1);

    private final String name;
    private final Revisions revisions;
    private final Clock clock;
    private final WithinTransaction<T> within = new WithinTransaction<>();
    private volatile @Nullable Known<T> known;

    private record Known<T>(String revision, T data, Instant read) {

        boolean holds(String newest, Instant now) {
            return revision.equals(newest) && !now.isAfter(read.plus(SURE));
        }
    }

    ReferenceData(String name, Revisions revisions, Clock clock) {
        this.name = name;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** @param read asks the database; what it answers is shared by all threads */
    public T get(Supplier<T> read) {
        return within.get(() -> newest(read));
    }

    /**
     * For whoever is about to change it, with every change and in its transaction. Until that ends, nobody else changes
     * it, and whoever does next knows what has become of it.
     */
    public void change() {
        within.forget();
        revisions.change(name);
    }

    /** The revision is read before the data: whoever reads newer data under an older name reads once more, never too little. */
    private T newest(Supplier<T> read) {
        var revision = revisions.newest(name);
        var before = known;
        var now = clock.instant();
        if (before != null && before.holds(revision, now)) {
            return before.data();
        }
        var data = read.get();
        known = new Known<>(revision, data, now);
        return data;
    }
}
