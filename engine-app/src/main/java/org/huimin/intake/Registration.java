package org.huimin.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed in. Nothing of it is certain yet; {@link RegistrationReader} makes an application of it.
 *
 * @param lifeOrDeath whether the accused who applies may be sentenced to death or life (法 26)
 */
public record Registration(
        @Nullable String channel,
        @Nullable String receivedAt,
        @Nullable Applicant applicant,
        @Nullable String matter,
        boolean workInjury,
        @Nullable String claim,
        @Nullable String income,
        boolean commitment,
        boolean opponentCohabits,
        boolean hasOwnCounsel,
        boolean lifeOrDeath,
        @Nullable String limitationEndsOn,
        @Nullable Opponent opponent,
        @Nullable Visit visit,
        boolean otherReasons,
        @Nullable String madeAt,
        @Nullable Circumstances circumstances) {

    Circumstances surroundings() {
        return circumstances == null ? Circumstances.NONE : circumstances;
    }

    /** Who asks for aid. */
    public record Applicant(
            @Nullable String name,
            @Nullable String idKind,
            @Nullable String idNumber,
            @Nullable String sex,
            @Nullable String birthDate,
            @Nullable String ethnicity,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String category,
            @Nullable String categoryProof,
            @Nullable String noIdReason,
            @Nullable List<String> groups) {

        static final Applicant UNKNOWN =
                new Applicant(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Against whom, if anybody. */
    public record Opponent(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {}

    /** When and where an officer went, and who. */
    public record Visit(
            @Nullable String on,
            @Nullable String place,
            @Nullable String person) {

        static final Visit UNKNOWN = new Visit(null, null, null);
    }

    /** Whom it is about and what for stay out of logs. */
    @Override
    public String toString() {
        return "Registration";
    }
}
