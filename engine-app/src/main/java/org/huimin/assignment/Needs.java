package org.huimin.assignment;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks of whoever takes it.
 *
 * @param day the day as of which years, leave and licences are judged
 * @param criminal whether it is a criminal case
 * @param lifeOrDeath whether the sentence may be death or life (法 26)
 * @param minor whether the recipient is under eighteen
 * @param languages what the recipient speaks, beside Chinese
 * @param gender what the recipient asks for, if anything
 * @param division where the case was received, twelve digits
 * @param wishedFirm whom the recipient asks for by name (点援), if anybody
 */
record Needs(
        LocalDate day,
        String matter,
        boolean criminal,
        boolean lifeOrDeath,
        boolean minor,
        Set<Language> languages,
        @Nullable Gender gender,
        String division,
        @Nullable UnitId wishedFirm,
        @Nullable PersonId wishedLawyer) {

    Needs {
        languages = Set.copyOf(languages);
    }

    /** What somebody says at the desk goes before what the papers suggest. */
    Needs with(Asked asked) {
        return new Needs(
                day,
                matter,
                criminal,
                lifeOrDeath || asked.lifeOrDeath(),
                minor,
                asked.languages().isEmpty() ? languages : asked.languages(),
                asked.gender() == null ? gender : asked.gender(),
                division,
                asked.firm() == null ? wishedFirm : asked.firm(),
                asked.lawyer() == null ? wishedLawyer : asked.lawyer());
    }

    /** What is asked for beside what the case file knows. */
    record Asked(
            boolean lifeOrDeath,
            Set<Language> languages,
            @Nullable Gender gender,
            @Nullable UnitId firm,
            @Nullable PersonId lawyer) {

        static final Asked NOTHING = new Asked(false, Set.of(), null, null, null);
    }
}
