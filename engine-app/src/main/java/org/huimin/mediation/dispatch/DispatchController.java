package org.huimin.mediation.dispatch;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Page;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The dispatch desk. */
@RestController
class DispatchController {

    private final DispatchList list;
    private final CurrentActor actor;

    DispatchController(DispatchList list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    /** A search is posted, so that no name stands in an address. */
    @PostMapping("/api/dispatches/search")
    @AllowedFor({Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS, Role.DIRECTOR})
    Page<DispatchRow> search(@RequestBody DispatchSearch search) {
        return list.page(actor.get(), search, Page.size(search.size()));
    }
}
