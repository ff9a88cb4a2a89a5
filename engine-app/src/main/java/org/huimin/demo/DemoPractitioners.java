package org.huimin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.organization.Firm;
import org.huimin.organization.FirmKind;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.organization.People;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Register;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the demo's firms and of those who practise in them; one of them is away. */
@Component
class DemoPractitioners {

    private final Register register;
    private final People people;
    private final Units units;
    private final Clock clock;

    DemoPractitioners(Register register, People people, Units units, Clock clock) {
        this.register = register;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    void register() {
        Table.read("firms.csv").forEach(this::enterFirm);
        Table.read("practitioners.csv").forEach(this::enter);
    }

    private void enterFirm(Table.Row row) {
        var firm = new Firm(FirmKind.valueOf(row.get("kind")), row.get("licenceNumber"), null, null, 0);
        units.ofKind(UnitKind.FIRM).stream()
                .filter(unit -> unit.name().equals(row.get("name")))
                .map(Unit::id)
                .forEach(unit -> register.enter(unit, firm, null));
    }

    private void enter(Table.Row row) {
        var person = people.find(row.get("login")).orElseThrow();
        register.enter(person.id(), practice(row), person.practiceNumber(), null);
        if (!row.get("awayDays").isEmpty()) {
            goAway(person.id(), Integer.parseInt(row.get("awayDays")));
        }
    }

    private void goAway(PersonId person, int days) {
        var today = OfficeTime.day(clock.instant());
        register.leave(person, today, today.plusDays(days), null);
    }

    private static Practice practice(Table.Row row) {
        return new Practice(
                PracticeKind.valueOf(row.get("kind")),
                day(row.get("since")),
                day(row.get("defending")),
                null,
                null,
                Gender.valueOf(row.get("gender")),
                row.get("minors").equals("yes"),
                Integer.valueOf(row.get("limit")),
                codes(row.get("matters")),
                codes(row.get("languages")).stream().map(Language::valueOf).collect(Collectors.toSet()),
                codes(row.get("areas")),
                0);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Set<String> codes(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
