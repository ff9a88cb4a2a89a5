package org.huimin.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.shared.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is left to be done in a transaction before it is committed: each thing once for a case, in the order of asking. */
final class AtTheEnd implements TransactionSynchronization {

    private final Map<Thing, Runnable> left = new LinkedHashMap<>();
    private boolean over;

    private record Thing(CaseNumber number, String what) {}

    private AtTheEnd() {}

    /** Where no transaction is under way, or only its commit is left, the end is now. */
    static void of(CaseNumber number, String what, Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().add(new Thing(number, what), work);
        } else {
            work.run();
        }
    }

    private static AtTheEnd ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtTheEnd.class::isInstance)
                .map(AtTheEnd.class::cast)
                .findFirst()
                .orElseGet(AtTheEnd::registered);
    }

    private static AtTheEnd registered() {
        var end = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }

    private void add(Thing thing, Runnable work) {
        if (over) {
            work.run();
        } else {
            left.putIfAbsent(thing, work);
        }
    }

    /** What is done at the end may leave more to be done. */
    @Override
    public void beforeCommit(boolean readOnly) {
        while (!left.isEmpty()) {
            var round = List.copyOf(left.values());
            left.clear();
            round.forEach(Runnable::run);
        }
        over = true;
    }
}
