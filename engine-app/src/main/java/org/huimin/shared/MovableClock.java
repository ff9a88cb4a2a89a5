package org.huimin.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The clock of the house. It runs with the system's; a test or the demo bureau may move it, and the engine follows. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final List<Consumer<MovableClock>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(Clock base) {
        this.base = base;
    }

    /** Whoever keeps a time of its own (the engine does) is told of every move. */
    public void follow(Consumer<MovableClock> follower) {
        followers.add(follower);
    }

    public void moveTo(Instant instant) {
        move(Duration.between(base.instant(), instant));
    }

    public void advance(Duration duration) {
        move(offset.plus(duration));
    }

    /** Back to the system's time. */
    public void release() {
        move(Duration.ZERO);
    }

    public boolean moved() {
        return !offset.isZero();
    }

    private void move(Duration newOffset) {
        offset = newOffset;
        followers.forEach(follower -> follower.accept(this));
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
