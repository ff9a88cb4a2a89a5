package org.huimin.casefile;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An officer accepts to answer for a case; accepting twice changes nothing. */
@RestController
class OfficerController {

    private final AnsweringOfficers officers;
    private final CurrentActor actor;

    OfficerController(AnsweringOfficers officers, CurrentActor actor) {
        this.officers = officers;
        this.actor = actor;
    }

    @PostMapping("/api/cases/{number}/officer")
    @AllowedFor(Role.INTAKE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable CaseNumber number) {
        officers.accept(number, actor.get());
    }
}
