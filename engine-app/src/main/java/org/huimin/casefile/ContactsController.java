package org.huimin.casefile;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Contacts and identities are asked for, never listed: a POST, since every look leaves its trace. */
@RestController
class ContactsController {

    private final Contacts contacts;
    private final Identities identities;
    private final CurrentActor actor;

    ContactsController(Contacts contacts, Identities identities, CurrentActor actor) {
        this.contacts = contacts;
        this.identities = identities;
        this.actor = actor;
    }

    @PostMapping("/api/cases/{number}/contacts")
    @AllowedFor({
        Role.LAWYER,
        Role.FIRM,
        Role.INTAKE,
        Role.REVIEWER,
        Role.AGENCY_HEAD,
        Role.BUREAU_REVIEW,
        Role.FOLLOW_UP,
        Role.MEDIATOR,
        Role.COMMITTEE_HEAD
    })
    List<Contact> look(@PathVariable CaseNumber number, @RequestBody Look look) {
        return contacts.look(number, look.reason(), actor.get());
    }

    @PostMapping("/api/cases/{number}/identities")
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    List<Identity> identities(@PathVariable CaseNumber number) {
        return identities.look(number, actor.get());
    }

    /** Whoever has the case in hand gives no reason. */
    record Look(@Nullable ContactReason reason) {}
}
