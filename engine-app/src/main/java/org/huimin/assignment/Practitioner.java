package org.huimin.assignment;

import java.time.LocalDate;
import java.util.List;
import org.huimin.casefile.Labelled;
import org.huimin.organization.FirmKind;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register, as screens show it today.
 *
 * @param known whether anything was entered yet
 * @param firmKind null for the agency's own staff
 * @param available neither away nor suspended, with a licence
 * @param away until when, if they are away today
 */
record Practitioner(
        long id,
        String name,
        Labelled firm,
        @Nullable FirmKind firmKind,
        boolean known,
        PracticeKind kind,
        @Nullable String practiceNumber,
        @Nullable LocalDate practisingSince,
        int years,
        @Nullable LocalDate defendingSince,
        int defenceYears,
        @Nullable LocalDate licensedUntil,
        @Nullable Span suspended,
        @Nullable Gender gender,
        boolean minors,
        @Nullable Integer caseLimit,
        List<String> matters,
        List<Language> languages,
        List<String> areas,
        int version,
        int openCases,
        int assignedThisYear,
        boolean available,
        @Nullable LocalDate away) {

    boolean speaks(String language) {
        return languages.stream().anyMatch(one -> one.name().equals(language));
    }
}
