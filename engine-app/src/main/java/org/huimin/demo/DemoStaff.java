package org.huimin.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huimin.access.Accounts;
import org.huimin.access.Roles;
import org.huimin.organization.NewPerson;
import org.huimin.organization.NewUnit;
import org.huimin.organization.Organization;
import org.huimin.organization.UnitKind;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 芒市 as its plan of 2019 lists it, with people of invented names. */
@Component
class DemoStaff {

    static final String PASSWORD = "Huimin-2026";

    /** Before the first of the demo's cases. */
    private static final LocalDate FOUNDED = LocalDate.of(2019, 1, 1);

    private final Organization organization;
    private final Roles roles;
    private final Accounts accounts;

    DemoStaff(Organization organization, Roles roles, Accounts accounts) {
        this.organization = organization;
        this.roles = roles;
        this.accounts = accounts;
    }

    static List<Table.Row> people() {
        return Table.read("people.csv");
    }

    void hire() {
        var units = found();
        people().forEach(person -> hire(person, Objects.requireNonNull(units.get(person.get("unit")))));
    }

    private Map<String, UnitId> found() {
        var units = new HashMap<String, UnitId>();
        Table.read("units.csv")
                .forEach(row ->
                        units.put(row.get("key"), organization.found(unit(row, units.get(row.get("parent"))), null)));
        return units;
    }

    private static NewUnit unit(Table.Row row, @Nullable UnitId parent) {
        return new NewUnit(
                UnitKind.valueOf(row.get("kind")),
                parent,
                new DivisionCode(row.get("divisionCode")),
                row.get("name"),
                row.get("shortName"),
                FOUNDED);
    }

    private void hire(Table.Row row, UnitId unit) {
        var practiceNumber = row.get("practiceNumber").isEmpty() ? null : row.get("practiceNumber");
        var person = organization.hire(new NewPerson(row.get("login"), row.get("name"), unit, practiceNumber), null);
        for (var role : row.get("roles").split(" ", -1)) {
            roles.grant(person, role, FOUNDED, null);
        }
        accounts.open(person, PASSWORD, null);
    }
}
