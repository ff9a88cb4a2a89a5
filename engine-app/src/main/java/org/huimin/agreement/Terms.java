package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of an agreement.
 *
 * @param signed false: they did not come to it after all; nothing else is said then
 * @param meetingOn the day on which they came to terms
 * @param facts the main facts of the dispute and what was argued about
 * @param total what all payments add up to, in fen
 * @param performancePlace how and where it is performed
 * @param signatures every party of the dispute; who did not sign has no day. Of a written agreement
 * @param outcomes every party of the dispute. Of an oral agreement
 * @param mediatorSignedOn when the mediator signed; none on an oral agreement
 * @param sealedOn when the committee put its seal; none on an oral agreement
 * @param effectiveOn the day from which it binds
 */
record Terms(
        boolean signed,
        LocalDate meetingOn,
        @Nullable String facts,
        @Nullable String terms,
        @Nullable Long total,
        @Nullable List<Owed> instalments,
        @Nullable String performancePlace,
        @Nullable List<Signature> signatures,
        @Nullable List<Signature> outcomes,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate effectiveOn) {

    List<Owed> owed() {
        return Objects.requireNonNullElse(instalments, List.of());
    }

    LocalDate effective() {
        return Objects.requireNonNull(effectiveOn);
    }

    /** Every party that the form names, in its order. */
    List<Joined> parties() {
        return signatures == null
                ? Objects.requireNonNullElse(outcomes, List.<Signature>of()).stream()
                        .map(Signature::byWord)
                        .toList()
                : signatures.stream().map(Signature::onPaper).toList();
    }

    List<Joined> joined() {
        return parties().stream().filter(Joined::joined).toList();
    }

    /**
     * When it takes effect: a written one when the last of parties, mediator and committee has signed and sealed
     * (人民调解法 29), an oral one when it is reached (art 30).
     */
    LocalDate completeOn() {
        return Stream.concat(joined().stream().map(Joined::signedOn), Stream.of(meetingOn, mediatorSignedOn, sealedOn))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The day on which something is owed first. */
    LocalDate firstDue() {
        return owed().stream().map(Owed::dueOn).min(LocalDate::compareTo).orElseThrow();
    }

    /** One party's line of the form. */
    record Signature(long party, @Nullable LocalDate signedOn, Outcome outcome) {

        Joined onPaper() {
            return new Joined(party, signedOn != null, signedOn, outcome);
        }

        Joined byWord() {
            return new Joined(party, outcome != Outcome.NOT_SETTLED, null, outcome);
        }
    }
}
