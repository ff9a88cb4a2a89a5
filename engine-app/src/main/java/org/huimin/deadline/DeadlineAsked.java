package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.UnitId;

/** A deadline that somebody asks for, and that makes sense. */
record DeadlineAsked(
        KnownClock clock,
        Instant start,
        LocalDate received,
        UnitId unit,
        List<Pause> pauses,
        Procedure procedure,
        MediationKind mediation) {}
