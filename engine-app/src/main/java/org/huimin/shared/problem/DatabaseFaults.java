package org.huimin.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;

/** Failures of the database that a person can do something about. */
final class DatabaseFaults {

    /** Serialisation failure, deadlock, and the two that H2 gives for a lock it did not get. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /** The engine's own is known by name only, since nothing here may import it. */
    private static final String ENGINE_WAS_FASTER = "OptimisticLockingException";

    private static final String CLASS_OF_BAD_DATA = "22";
    private static final String CLASS_OF_BROKEN_CONSTRAINTS = "23";

    private DatabaseFaults() {}

    static Optional<Fault> of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause.getClass().getSimpleName().equals(ENGINE_WAS_FASTER)) {
                return Optional.of(Fault.of(HttpStatus.CONFLICT, "TryAgain"));
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return bySqlState(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> bySqlState(String state) {
        if (SOMEBODY_WAS_FASTER.contains(state)) {
            return Optional.of(Fault.of(HttpStatus.CONFLICT, "TryAgain"));
        }
        if (state.startsWith(CLASS_OF_BAD_DATA) || state.startsWith(CLASS_OF_BROKEN_CONSTRAINTS)) {
            return Optional.of(Fault.of(HttpStatus.UNPROCESSABLE_ENTITY, "DoesNotFit"));
        }
        return Optional.empty();
    }
}
