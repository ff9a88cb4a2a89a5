package org.huimin.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An answer that holds until the running transaction ends: for what one transaction asks many times, and hardly any
 * changes. Without a transaction it is asked anew each time.
 */
public final class WithinTransaction<T> {

    @SuppressWarnings("unchecked")
    public T get(Supplier<T> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask.get();
        }
        var known = TransactionSynchronizationManager.getResource(this);
        return known == null ? keep(ask.get()) : (T) known;
    }

    private T keep(T answer) {
        TransactionSynchronizationManager.bindResource(this, answer);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        return answer;
    }

    /** For whoever has just changed what the answer says. */
    public void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    /** Another transaction in between asks for itself, and so does whoever goes on after it. */
    private final class Forgetting implements TransactionSynchronization {

        @Override
        public void suspend() {
            forget();
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
