package org.huimin.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.casefile.LateOwner;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A day that passed without what it was for, and against whom that counts: as it was then, whoever has the case now.
 *
 * @param unit whose it was
 * @param holder who had the late step in hand; null if it lay in the basket
 */
record Breach(
        long clockId,
        CaseNumber caseNumber,
        String clock,
        LateOwner owner,
        UnitId unit,
        @Nullable PersonId holder,
        LocalDate dueOn,
        Instant breachedAt) {}
