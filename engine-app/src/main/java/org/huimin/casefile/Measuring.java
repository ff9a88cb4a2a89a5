package org.huimin.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what measures a case inside a savepoint, so that no clock and no figure can make a citizen's case fail: if the
 * measuring fails, it alone is undone, and an alarm stands in the log and in the audit trail.
 */
@Component
public class Measuring {

    private static final Logger log = LoggerFactory.getLogger(Measuring.class);

    private final TransactionTemplate transaction;
    private final AuditTrail audit;

    Measuring(TransactionTemplate transaction, AuditTrail audit) {
        this.transaction = transaction;
        this.audit = audit;
    }

    /**
     * Works inside the transaction that is already under way; empty if the work failed.
     *
     * @param what names the measurement in the alarm; no personal data
     */
    public <T> Optional<T> attempt(CaseNumber number, String what, Supplier<T> work) {
        return afterSavepoint(() -> Optional.ofNullable(work.get()), failure -> {
            log.error("Measuring {} of case {} failed; the case goes on", what, number, failure);
            alarm(number, what, failure.getClass().getSimpleName());
            return Optional.empty();
        });
    }

    /** The same, when everything else of the transaction is done: all that is left to the end shares a savepoint. */
    public void attemptAtTheEnd(CaseNumber number, String what, Runnable work) {
        AtTheEnd.each(new Measurement(number, what, work), this);
    }

    /** Once for a case: what many events of one deed change need not be worked out after each of them. */
    public void attemptOnceAtTheEnd(CaseNumber number, String what, Runnable work) {
        AtTheEnd.once(new Measurement(number, what, work), this);
    }

    /** Once for a case, of all that the events of one deed give to it, after everything that was left before the last of them. */
    public <T> void attemptTogetherAtTheEnd(CaseNumber number, String what, T one, Consumer<List<T>> work) {
        AtTheEnd.together(number, what, one, work, this);
    }

    void attempt(Measurement one) {
        attempt(one.number(), one.what(), () -> {
            one.work().run();
            return true;
        });
    }

    /** @return false if one of them failed, and so none was done: which it was shows when each is attempted alone */
    boolean attempt(List<Measurement> all) {
        return afterSavepoint(
                () -> {
                    all.forEach(one -> one.work().run());
                    return true;
                },
                failure -> false);
    }

    /**
     * The savepoint is not released: it ends with the transaction, and one word less goes to the database.
     *
     * @param otherwise what is answered when the work has failed and is undone
     */
    private <T> T afterSavepoint(Supplier<T> work, Function<RuntimeException, T> otherwise) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = status.createSavepoint();
            try {
                return work.get();
            } catch (ConcurrencyFailureException | TransactionException lost) {
                throw lost; // the database may have given up the whole transaction: it can only be done again
            } catch (RuntimeException failure) {
                status.rollbackToSavepoint(before);
                return otherwise.apply(failure);
            }
        }));
    }

    /** Leaves word for whoever watches the house. */
    public void alarm(CaseNumber number, String what, String reason) {
        log.warn("Alarm: {} of case {}: {}", what, number, reason);
        audit.write(null, "MEASURING_ALARM", number, what, reason);
    }
}
