package org.huimin.workflow.diagram;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseAccess;
import org.huimin.shared.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The live diagrams of a case, for those who may see the case. */
@RestController
class DiagramController {

    private final Diagrams diagrams;
    private final CaseAccess access;
    private final CurrentActor actor;

    DiagramController(Diagrams diagrams, CaseAccess access, CurrentActor actor) {
        this.diagrams = diagrams;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/api/cases/{number}/diagrams")
    @AllowedFor
    List<Diagram> show(@PathVariable CaseNumber number) {
        access.require(number, actor.get());
        return diagrams.of(number);
    }
}
