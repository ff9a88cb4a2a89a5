package org.huimin.organization;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of somebody to assign them a case.
 *
 * @param practisingSince the first day of practice
 * @param defendingSince since when they defend in criminal cases; null if they do not
 * @param licensedUntil the last day of the licence; null if it has no end
 * @param suspended while they may not practise, for discipline
 * @param minors whether they know how to work with minors
 * @param caseLimit how many open cases are enough; a warning, never a bar
 * @param matters the matters they are at home in, by code
 * @param areas the areas they serve beside their firm's own, by division code
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Practice(
        PracticeKind kind,
        @Nullable LocalDate practisingSince,
        @Nullable LocalDate defendingSince,
        @Nullable LocalDate licensedUntil,
        @Nullable Span suspended,
        @Nullable Gender gender,
        boolean minors,
        @Nullable Integer caseLimit,
        Set<String> matters,
        Set<Language> languages,
        Set<String> areas,
        int version) {

    /** Of whom nobody has entered anything yet. */
    public static final Practice UNKNOWN = new Practice(
            PracticeKind.LAWYER,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            Set.of(),
            Set.of(Language.HAN),
            Set.of(),
            0);

    public Practice {
        matters = Set.copyOf(matters);
        languages = Set.copyOf(languages);
        areas = Set.copyOf(areas);
    }

    /** Full years of practice as of that day. */
    public int years(LocalDate day) {
        return full(practisingSince, day);
    }

    /** Full years of criminal defence as of that day. */
    public int defenceYears(LocalDate day) {
        return full(defendingSince, day);
    }

    private static int full(@Nullable LocalDate since, LocalDate day) {
        return since == null ? 0 : Math.max(0, Period.between(since, day).getYears());
    }

    public boolean licensed(LocalDate day) {
        return licensedUntil == null || !day.isAfter(licensedUntil);
    }

    public boolean suspended(LocalDate day) {
        return suspended != null && suspended.holds(day);
    }

    public boolean known() {
        return version > 0;
    }

    Practice speaking(Set<Language> spoken) {
        return new Practice(
                kind,
                practisingSince,
                defendingSince,
                licensedUntil,
                suspended,
                gender,
                minors,
                caseLimit,
                matters,
                spoken,
                areas,
                version);
    }
}
