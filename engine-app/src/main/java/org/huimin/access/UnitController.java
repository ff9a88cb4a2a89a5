package org.huimin.access;

import java.util.List;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The units that stand today; their names are no secret to staff. It lives here, since units know no logins. */
@RestController
class UnitController {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @GetMapping("/api/units")
    @AllowedFor
    List<Unit> all() {
        return units.all();
    }
}
