package org.huimin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;

/** A case and the people around it, for tests of single steps. */
public final class SomeCase {

    public static final CaseNumber NUMBER = new CaseNumber("芒援申字〔2026〕第12号");
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final LocalDate TODAY = OfficeTime.day(NOW);

    public static final Actor OFFICER = actor(1);
    public static final Actor HEAD = actor(2);
    public static final Actor LAWYER = actor(3);

    private SomeCase() {}

    public static CaseRecord record() {
        return new CaseRecord(
                NUMBER,
                CaseKind.LEGAL_AID,
                new UnitId(1),
                new UnitId(1),
                new UnitId(2),
                LAWYER.id(),
                null,
                null,
                "岩温",
                "A31_5",
                "WINDOW",
                "HANDLING",
                false,
                false,
                false,
                Set.of(),
                NOW.minusSeconds(86_400L * 60),
                NOW.minusSeconds(86_400L * 60),
                OFFICER.id(),
                null,
                "bundle");
    }

    public static Fact fact(String name, String day) {
        return new Fact(
                NUMBER,
                name,
                OfficeTime.startOf(LocalDate.parse(day)),
                NOW,
                Source.element("Review", "Activity_Some"),
                OFFICER.id());
    }

    private static Actor actor(long id) {
        return new Actor(new PersonId(id), "某" + id, new UnitId(1), Set.of());
    }
}
