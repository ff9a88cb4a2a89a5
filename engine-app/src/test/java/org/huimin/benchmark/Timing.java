package org.huimin.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

/** How long something took, many times over. */
final class Timing {

    private final String name;
    private final long[] nanos;

    private Timing(String name, long[] nanos) {
        this.name = name;
        this.nanos = nanos;
        Arrays.sort(nanos);
    }

    /** Runs it for a while unmeasured, then as often as wanted, one after the other. */
    static Timing of(String name, int warmUp, int times, Runnable work) {
        for (int round = 0; round < warmUp; round++) {
            work.run();
        }
        var nanos = new long[times];
        for (int round = 0; round < times; round++) {
            long before = System.nanoTime();
            work.run();
            nanos[round] = System.nanoTime() - before;
        }
        return new Timing(name, nanos);
    }

    /** Runs it one after the other until something else is done, but once at least. */
    static Timing until(String name, AtomicBoolean done, Runnable work) {
        var nanos = LongStream.builder();
        do {
            long before = System.nanoTime();
            work.run();
            nanos.add(System.nanoTime() - before);
        } while (!done.get());
        return new Timing(name, nanos.build().toArray());
    }

    double median() {
        return millis(0.5);
    }

    double p95() {
        return millis(0.95);
    }

    private double millis(double share) {
        return nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f |", name, nanos.length, median(), p95());
    }
}
