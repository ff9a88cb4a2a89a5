package org.huimin.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Asks the decision tables of a bundle; the house never decides in Java what a table can say. */
public interface DecisionTables {

    /**
     * The row that fires, if any.
     *
     * @param table the table's id without its date, {@code Eligibility} say
     * @param facts every input of the table by name; an input that is not known is null
     * @throws IllegalStateException if the edition has no such table, or if it fails
     */
    Optional<DecisionRow> decide(Edition edition, String table, Map<String, ?> facts);

    /** Which edition of a table: the one a case started with, or the one in force on a day. */
    sealed interface Edition {

        /** What the case's models were deployed with. */
        record OfDeployment(String deploymentId) implements Edition {}

        /** The newest edition that is valid from that day or earlier. */
        record InForceOn(LocalDate day) implements Edition {}
    }
}
