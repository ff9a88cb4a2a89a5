package org.huimin.access;

import java.util.Set;
import org.huimin.organization.People;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page whose session it is. */
@RestController
class MeController {

    private final CurrentActor currentActor;
    private final People people;
    private final Units units;

    MeController(CurrentActor currentActor, People people, Units units) {
        this.currentActor = currentActor;
        this.people = people;
        this.units = units;
    }

    @GetMapping("/api/me")
    @AllowedFor
    Me me() {
        var actor = currentActor.get();
        var login = people.get(actor.id()).login();
        return new Me(actor.id(), login, actor.name(), WorksIn.of(units.get(actor.unit())), actor.roles());
    }

    record Me(PersonId id, String login, String name, WorksIn unit, Set<String> roles) {}

    record WorksIn(UnitId id, String name, UnitKind kind) {

        static WorksIn of(Unit unit) {
            return new WorksIn(unit.id(), unit.name(), unit.kind());
        }
    }
}
