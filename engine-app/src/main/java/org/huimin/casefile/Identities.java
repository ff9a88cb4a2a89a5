package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens who the parties are for the papers that they sign: to whoever has the case in hand alone, and each look is written down. */
@Component
@Transactional
class Identities {

    private final CaseAccess access;
    private final Contacts contacts;
    private final Parties parties;
    private final AuditTrail audit;

    Identities(CaseAccess access, Contacts contacts, Parties parties, AuditTrail audit) {
        this.access = access;
        this.contacts = contacts;
        this.parties = parties;
        this.audit = audit;
    }

    List<Identity> look(CaseNumber number, Actor actor) {
        if (!contacts.handles(access.require(number, actor), actor)) {
            throw new IdentitiesAreForHandlers();
        }
        audit.write(actor.id(), "IDENTITIES_SEEN", number, null, "PRINT");
        return parties.identitiesOf(number);
    }
}
