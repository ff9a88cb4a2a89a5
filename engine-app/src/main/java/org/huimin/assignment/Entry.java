package org.huimin.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about somebody who practises. Nothing of it is certain yet; {@link EntryReader} makes a practice of it. */
record Entry(
        int version,
        @Nullable String kind,
        @Nullable String practiceNumber,
        @Nullable String practisingSince,
        @Nullable String defendingSince,
        @Nullable String licensedUntil,
        @Nullable String suspendedFrom,
        @Nullable String suspendedUntil,
        @Nullable String gender,
        boolean minors,
        @Nullable Integer caseLimit,
        @Nullable List<@Nullable String> matters,
        @Nullable List<@Nullable String> languages,
        @Nullable List<@Nullable String> areas) {

    /** Only the languages, which a firm may change by itself. */
    record Languages(int version, @Nullable List<@Nullable String> languages) {}

    /** Days of leave, both included. */
    record Absence(@Nullable String from, @Nullable String until) {}
}
