package org.huimin.handling;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseAccess;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is missing to close a case of one's own. */
@RestController
class MissingToCloseController {

    private final CaseAccess access;
    private final MissingToClose missing;
    private final CurrentActor actor;

    MissingToCloseController(CaseAccess access, MissingToClose missing, CurrentActor actor) {
        this.access = access;
        this.missing = missing;
        this.actor = actor;
    }

    @GetMapping("/api/my-cases/{number}/missing-to-close")
    @AllowedFor(Role.LAWYER)
    MissingToClose.View show(@PathVariable CaseNumber number) {
        var found = access.require(number, actor.get());
        CaseLawyer.only(found, actor.get());
        return missing.of(found);
    }
}
