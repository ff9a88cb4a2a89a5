package org.huimin.casefile;

import java.time.Instant;
import org.huimin.shared.CaseNumber;

/** What a clock waited for was done by its day. {@code metAt} is when it was done, not when it was written down. */
public record DeadlineMet(CaseNumber caseNumber, String clock, Instant metAt, long clockId) implements CaseEvent {}
