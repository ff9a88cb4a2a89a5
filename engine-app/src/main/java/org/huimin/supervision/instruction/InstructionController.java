package org.huimin.supervision.instruction;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Page;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list of instructions: the director sees all, whoever has to answer theirs. */
@RestController
class InstructionController {

    private final InstructionList list;
    private final CurrentActor actor;

    InstructionController(InstructionList list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    /** A search is posted, so that no name stands in an address. */
    @PostMapping("/api/instructions/search")
    @AllowedFor({Role.DIRECTOR, Role.STATS, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD})
    Page<InstructionRow> search(@RequestBody InstructionSearch search) {
        return list.page(actor.get(), search, Page.size(search.size()));
    }
}
