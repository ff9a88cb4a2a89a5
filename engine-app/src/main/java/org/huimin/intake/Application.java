package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/** An application that was checked field by field. It is kept as it stands here as the first answers of its case. */
record Application(
        Channel channel,
        Instant receivedAt,
        Applicant applicant,
        Matter matter,
        boolean workInjury,
        String claim,
        Income income,
        boolean commitment,
        boolean opponentCohabits,
        boolean hasOwnCounsel,
        boolean lifeOrDeath,
        @Nullable LocalDate limitationEndsOn,
        @Nullable Opponent opponent,
        @Nullable Visit visit,
        boolean otherReasons,
        @Nullable Instant madeAt,
        KnownCircumstances circumstances) {

    /** Cases that were written down before anybody asked have none. */
    Application {
        circumstances = Objects.requireNonNullElse(circumstances, KnownCircumstances.NONE);
    }

    /** 不足七日 (法 44): seven days are not too few. */
    static final int ENOUGH_DAYS = 7;

    LocalDate receivedOn() {
        return OfficeTime.day(receivedAt);
    }

    /** Whether the applicant's rights run out before an ordinary review could be done. One that ran out already waits for nobody. */
    boolean urgent() {
        if (limitationEndsOn == null) {
            return false;
        }
        long daysLeft = ChronoUnit.DAYS.between(receivedOn(), limitationEndsOn);
        return daysLeft >= 0 && daysLeft < ENOUGH_DAYS;
    }

    /** In full years on the day of the application, if the birth date is known. */
    Optional<Integer> age() {
        return Optional.ofNullable(applicant.birthDate())
                .map(birth -> Period.between(birth, receivedOn()).getYears());
    }

    List<NewParty> parties() {
        var parties = new ArrayList<NewParty>();
        parties.add(applicant.party());
        if (opponent != null) {
            parties.add(opponent.party());
        }
        parties.addAll(circumstances.people());
        return parties;
    }

    record Applicant(
            String name,
            IdKind idKind,
            @Nullable String idNumber,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable String ethnicity,
            String phone,
            String address,
            Category category,
            @Nullable String categoryProof,
            @Nullable String noIdReason,
            @Nullable Set<PersonGroup> groups) {

        NewParty party() {
            return new NewParty(
                    PartyRole.APPLICANT,
                    name,
                    idKind.name(),
                    idNumber,
                    phone,
                    address,
                    category.name(),
                    Objects.requireNonNullElse(groups, Set.of()));
        }
    }

    record Opponent(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {

        NewParty party() {
            return new NewParty(PartyRole.OPPONENT, name, null, idNumber, phone, address, null);
        }
    }

    record Visit(@Nullable LocalDate on, String place, String person) {}

    @Override
    public String toString() {
        return "Application";
    }
}
