package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/**
 * The case stands at another stage.
 *
 * @param happenedAt since when, by the fact that the diagram names; the moment of passing where it names none
 */
public record StageEntered(CaseNumber caseNumber, String stage, Instant happenedAt, Source source)
        implements CaseEvent {}
