package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A milestone was recorded wrongly, and another takes its place; two people have said so.
 *
 * @param milestone the one that the case passed last by that name
 * @param becomes what it was in truth
 * @param reason of a refusal, if it is one
 * @param source a correction with its reason
 */
public record MilestoneCorrected(
        CaseNumber caseNumber,
        String milestone,
        String becomes,
        @Nullable String reason,
        Instant happenedAt,
        Source source)
        implements CaseEvent {}
