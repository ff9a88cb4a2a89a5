package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** A milestone of the diagram was passed. {@code happenedAt} is when it happened, which the law counts from. */
public record MilestoneReached(CaseNumber caseNumber, String milestone, Instant happenedAt, Source source)
        implements CaseEvent {}
