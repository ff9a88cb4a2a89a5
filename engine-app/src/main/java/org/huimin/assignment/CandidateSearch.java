package org.huimin.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.assignment.Needs.Asked;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for at the desk, beside what the papers say. Nothing of it is certain yet.
 *
 * @param firmId whom the recipient asks for (点援)
 */
record CandidateSearch(
        boolean lifeOrDeath,
        @Nullable List<@Nullable String> languages,
        @Nullable String gender,
        @Nullable Long firmId,
        @Nullable Long lawyerId) {

    /** Refuses codes that nobody knows. */
    Asked asked() {
        var faults = new Faults();
        var asked = new Asked(
                lifeOrDeath,
                spoken(faults),
                gender == null
                        ? null
                        : find(Gender.values(), gender, faults, "gender").orElse(null),
                firmId == null ? null : new UnitId(firmId),
                lawyerId == null ? null : new PersonId(lawyerId));
        faults.refuse(AskedForTheUnknown::new);
        return asked;
    }

    private Set<Language> spoken(Faults faults) {
        var spoken = EnumSet.noneOf(Language.class);
        if (languages != null) {
            languages.forEach(
                    code -> find(Language.values(), code, faults, "languages").ifPresent(spoken::add));
        }
        return spoken;
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, @Nullable String code, Faults faults, String field) {
        var found = Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        faults.check(found.isPresent(), field, "fault.notInList");
        return found;
    }
}
