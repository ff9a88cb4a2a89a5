package org.huimin.casefile;

import java.util.Optional;
import java.util.function.Supplier;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what measures a case inside a savepoint, so that no clock and no figure can make a citizen's case fail: if the
 * measuring fails, it alone is undone, and an alarm stands in the log and in the audit trail.
 */
@Component
public class Measuring {

    private static final Logger log = LoggerFactory.getLogger(Measuring.class);

    private final TransactionTemplate savepoint;
    private final AuditTrail audit;

    Measuring(PlatformTransactionManager transactions, AuditTrail audit) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.audit = audit;
    }

    /**
     * Works inside the transaction that is already under way; empty if the work failed.
     *
     * @param what names the measurement in the alarm; no personal data
     */
    public <T> Optional<T> attempt(CaseNumber number, String what, Supplier<T> work) {
        try {
            return Optional.ofNullable(savepoint.execute(status -> work.get()));
        } catch (ConcurrencyFailureException | TransactionException lost) {
            throw lost; // the database may have given up the whole transaction: it can only be done again
        } catch (RuntimeException failure) {
            log.error("Measuring {} of case {} failed; the case goes on", what, number, failure);
            alarm(number, what, failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /**
     * The same, when everything else of the transaction is done, and once for a case however often it is asked for: what
     * many events of one deed change need not be worked out after each of them.
     */
    public void attemptAtTheEnd(CaseNumber number, String what, Supplier<?> work) {
        AtTheEnd.of(number, what, () -> attempt(number, what, work));
    }

    /** Leaves word for whoever watches the house. */
    public void alarm(CaseNumber number, String what, String reason) {
        log.warn("Alarm: {} of case {}: {}", what, number, reason);
        audit.write(null, "MEASURING_ALARM", number, what, reason);
    }
}
