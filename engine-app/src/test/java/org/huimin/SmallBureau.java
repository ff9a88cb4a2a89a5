package org.huimin;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huimin.access.Accounts;
import org.huimin.access.Roles;
import org.huimin.organization.NewPerson;
import org.huimin.organization.NewUnit;
import org.huimin.organization.Organization;
import org.huimin.organization.UnitKind;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bureau with an agency, two stations, a firm and committees, to try things in. */
public class SmallBureau {

    public static final String PASSWORD = "Huimin-2026!";

    private static final LocalDate FOUNDED = LocalDate.of(2019, 1, 1);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Organization organization;
    private final Roles roles;
    private final Accounts accounts;

    public final UnitId bureau;
    public final UnitId agency;
    public final UnitId station;
    public final UnitId otherStation;
    public final UnitId firm;
    public final UnitId centre;
    public final UnitId committee;
    public final UnitId otherCommittee;

    public SmallBureau(Organization organization, Roles roles, Accounts accounts) {
        this.organization = organization;
        this.roles = roles;
        this.accounts = accounts;
        this.bureau = found(UnitKind.BUREAU, null);
        this.agency = found(UnitKind.AGENCY, bureau);
        this.station = found(UnitKind.STATION, bureau);
        this.otherStation = found(UnitKind.STATION, bureau);
        this.firm = found(UnitKind.FIRM, bureau);
        this.centre = found(UnitKind.COMMITTEE, bureau);
        this.committee = found(UnitKind.COMMITTEE, station, "芒勐戛");
        this.otherCommittee = found(UnitKind.COMMITTEE, otherStation, "芒遮放");
    }

    /** Somebody with those roles and an account, under a login of their own. */
    public Employee somebody(UnitId unit, String... roleCodes) {
        var login = "p" + NEXT.incrementAndGet();
        var id = organization.hire(new NewPerson(login, "某" + NEXT.get(), unit, null), null);
        for (var role : roleCodes) {
            roles.grant(id, role, FOUNDED, null);
        }
        accounts.open(id, PASSWORD, null);
        return new Employee(id, login);
    }

    /** One more firm. */
    public UnitId firm() {
        return found(UnitKind.FIRM, bureau);
    }

    /** One more committee, which is called for short as the first one is. */
    public UnitId twinOfTheCommittee() {
        return found(UnitKind.COMMITTEE, otherStation, "芒勐戛");
    }

    /** For whoever has changed units, days, promises or definitions in the database, where the house does not notice. */
    public static void referenceDataHasChanged(JdbcClient jdbc) {
        jdbc.sql("UPDATE reference_data SET revision = ?")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private UnitId found(UnitKind kind, @Nullable UnitId parent) {
        return found(kind, parent, "芒");
    }

    private UnitId found(UnitKind kind, @Nullable UnitId parent, String shortName) {
        var unit = new NewUnit(kind, parent, new DivisionCode("533103"), kind.name(), shortName, FOUNDED);
        return organization.found(unit, null);
    }

    /** A person, and how they log in. */
    public record Employee(PersonId id, String login) {}
}
