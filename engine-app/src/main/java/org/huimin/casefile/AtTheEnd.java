package org.huimin.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is left to be measured in a transaction before it is committed, in the order of asking. */
final class AtTheEnd implements TransactionSynchronization {

    private static final Object KEY = new Object();

    private final Measuring measuring;
    private final Map<Object, Measurement> left = new LinkedHashMap<>();
    private boolean over;

    private record Thing(CaseNumber number, String what) {}

    private AtTheEnd(Measuring measuring) {
        this.measuring = measuring;
        resume();
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    /** Once for a case, however often it is asked for. */
    static void once(Measurement measurement, Measuring measuring) {
        of(new Thing(measurement.number(), measurement.what()), measurement, measuring);
    }

    static void each(Measurement measurement, Measuring measuring) {
        of(measurement, measurement, measuring);
    }

    /** Once for a case, with all that was given to it, in the place of whatever was given last. */
    static <T> void together(CaseNumber number, String what, T one, Consumer<List<T>> work, Measuring measuring) {
        var thing = new Thing(number, what);
        var given = new ArrayList<T>(AtTheEnd.<T>takeBack(thing));
        given.add(one);
        of(thing, new Measurement(number, what, new Together<>(given, work)), measuring);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> takeBack(Thing thing) {
        var end = ofThisTransaction();
        var before = end == null ? null : end.left.remove(thing);
        return before == null ? List.of() : ((Together<T>) before.work()).given();
    }

    private record Together<T>(List<T> given, Consumer<List<T>> work) implements Runnable {
        @Override
        public void run() {
            work.accept(given);
        }
    }

    /** Where no transaction is under way, or only its commit is left, the end is now. */
    private static void of(Object thing, Measurement measurement, Measuring measuring) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            measuring.attempt(measurement);
            return;
        }
        var end = Objects.requireNonNullElseGet(ofThisTransaction(), () -> new AtTheEnd(measuring));
        if (end.over) {
            measuring.attempt(measurement);
        } else {
            end.left.putIfAbsent(thing, measurement);
        }
    }

    private static @Nullable AtTheEnd ofThisTransaction() {
        return (AtTheEnd) TransactionSynchronizationManager.getResource(KEY);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    /** What is done at the end may leave more to be done. */
    @Override
    public void beforeCommit(boolean readOnly) {
        while (!left.isEmpty()) {
            var round = List.copyOf(left.values());
            left.clear();
            if (!measuring.attempt(round)) {
                left.clear();
                round.forEach(measuring::attempt);
            }
        }
        over = true;
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
