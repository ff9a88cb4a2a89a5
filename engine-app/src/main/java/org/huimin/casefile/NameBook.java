package org.huimin.casefile;

import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** Says the name behind a number that a form asked for; the form marks such a property with {@code x-names}. */
@Component
class NameBook {

    private final Units units;
    private final People people;
    private final CaseParties parties;

    NameBook(Units units, People people, CaseParties parties) {
        this.units = units;
        this.people = people;
        this.parties = parties;
    }

    String of(String kind, long id) {
        return switch (kind) {
            case "unit" -> units.get(new UnitId(id)).name();
            case "person" -> person(new PersonId(id));
            case "party" -> parties.nameOf(id).orElse("—");
            default -> Long.toString(id);
        };
    }

    String person(PersonId id) {
        return people.find(id).map(Person::name).orElse("—");
    }
}
