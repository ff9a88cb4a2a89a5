package org.huimin.deadline;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that somebody asks for, as it was typed.
 *
 * @param start the day of the event, or its moment where the law counts in hours
 * @param received when the application was received, which chooses the rules; without it, the day of the event
 * @param unit whose calendar counts: the number of a unit or the code of its division; without it, the asking person's own
 * @param procedureKind a {@link Procedure}; without it, civil
 * @param mediationKind a {@link MediationKind}; without it, general
 */
record DeadlineQuestion(
        @Nullable String clock,
        @Nullable String start,
        @Nullable String received,
        @Nullable String unit,
        @Nullable List<@Nullable Span> pauses,
        @JsonAlias("procedure") @Nullable String procedureKind,
        @JsonAlias("mediation") @Nullable String mediationKind) {

    /** Days that do not count, as they were typed. */
    record Span(@Nullable String from, @Nullable String to) {}
}
