package org.huimin.casefile;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts of interest. A search is posted, so that nobody's number stands in an address. */
@RestController
class ConflictController {

    private final ConflictSearch search;
    private final CurrentActor actor;

    ConflictController(ConflictSearch search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
    }

    @PostMapping("/api/conflicts/search")
    @AllowedFor({Role.INTAKE, Role.REVIEWER, Role.AGENCY_HEAD, Role.BUREAU_REVIEW})
    List<PartyMatch> search(@RequestBody ConflictQuestion question) {
        return search.ask(question, actor.get());
    }
}
