package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Another mediator leads, or nobody does yet: what the former one holds goes with the dispute. */
public record MediatorChanged(
        CaseNumber caseNumber,
        @Nullable PersonId from,
        @Nullable PersonId to) implements CaseEvent {}
