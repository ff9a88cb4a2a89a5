package org.huimin.intake;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For the print pages of receipt and supplement notice. */
@RestController
class MaterialsController {

    private final Materials materials;
    private final CurrentActor actor;

    MaterialsController(Materials materials, CurrentActor actor) {
        this.materials = materials;
        this.actor = actor;
    }

    @GetMapping("/api/cases/{number}/materials")
    @AllowedFor({Role.INTAKE, Role.REVIEWER, Role.AGENCY_HEAD})
    MaterialsOfCase of(@PathVariable CaseNumber number) {
        return materials.of(number, actor.get());
    }
}
