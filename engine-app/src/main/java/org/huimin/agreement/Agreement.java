package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.casefile.AgreementSettles;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as it stands now.
 *
 * @param performancePlace how and where it is performed
 * @param total what all payments add up to, in fen
 * @param effectiveOn from which day it binds (人民调解法 29–31), and the 30 days of judicial confirmation count
 * @param voidedOn the day of the court from which it does not bind
 */
record Agreement(
        long id,
        AgreementForm form,
        LocalDate agreedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        LocalDate effectiveOn,
        String facts,
        String terms,
        @Nullable String performancePlace,
        @Nullable Long total,
        AgreementSettles.For settledFor,
        State state,
        @Nullable LocalDate voidedOn,
        List<Joined> parties,
        List<Instalment> instalments) {

    /** Those whose word counts when all of them have to agree. */
    Stream<Long> joined() {
        return parties.stream().filter(Joined::joined).map(Joined::party);
    }

    /** What was still to be performed. */
    Stream<Instalment> open() {
        return instalments.stream().filter(Instalment::open);
    }

    boolean inForce() {
        return state == State.IN_FORCE;
    }

    enum State {
        IN_FORCE,
        PERFORMED,
        /** An instalment was not performed. */
        BROKEN,
        /** Another agreement took its place. */
        REPLACED,
        /** Held void by a court, or refused confirmation since it breaks the law. */
        VOID
    }
}
