package org.huimin.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An answer that holds until the running transaction ends: for what one transaction asks many times, and hardly any
 * changes. Without a transaction it is asked anew each time, and so it is after a savepoint was given up.
 */
public final class WithinTransaction<T> {

    public T get(Supplier<T> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask.get();
        }
        var kept = kept();
        if (kept.answer == null) {
            kept.answer = ask.get();
        }
        return kept.answer;
    }

    /** For whoever has just changed what the answer says. */
    public void forget() {
        var kept = known();
        if (kept != null) {
            kept.answer = null;
        }
    }

    private Kept kept() {
        return Objects.requireNonNullElseGet(known(), Kept::new);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Kept known() {
        return (Kept) TransactionSynchronizationManager.getResource(this);
    }

    /** Another transaction in between asks for itself, and so does whoever goes on after it. */
    private final class Kept implements TransactionSynchronization {

        private @Nullable T answer;

        Kept() {
            TransactionSynchronizationManager.bindResource(WithinTransaction.this, this);
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void suspend() {
            answer = null;
            TransactionSynchronizationManager.unbindResource(WithinTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WithinTransaction.this, this);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            answer = null;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WithinTransaction.this);
        }
    }
}
