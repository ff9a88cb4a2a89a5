package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Unmasks how the applicant's side is reached; of a dispute, both sides. Each look is written down, with its reason or that it was the handler's. */
@Component
@Transactional
class Contacts {

    private static final String HANDLER = "HANDLER";

    private final CaseAccess access;
    private final Parties parties;
    private final List<InHand> hands;
    private final AuditTrail audit;

    Contacts(CaseAccess access, Parties parties, List<InHand> hands, AuditTrail audit) {
        this.access = access;
        this.parties = parties;
        this.hands = hands;
        this.audit = audit;
    }

    List<Contact> look(CaseNumber number, @Nullable ContactReason reason, Actor actor) {
        var found = access.require(number, actor);
        audit.write(actor.id(), "CONTACTS_SEEN", number, null, ground(found, reason, actor));
        return parties.contactsOf(number).stream()
                .filter(contact -> found.dispute() || contact.role().ofApplicant())
                .toList();
    }

    private String ground(CaseRecord found, @Nullable ContactReason reason, Actor actor) {
        if (handles(found, actor)) {
            return HANDLER;
        }
        if (reason == null) {
            throw new ContactReasonMissing();
        }
        return reason.name();
    }

    /** The lawyer of the case or the lead mediator, the officer who received it, and whoever holds one of its tasks. */
    boolean handles(CaseRecord found, Actor actor) {
        return actor.id().equals(found.lawyer())
                || found.mediatedBy(actor.id())
                || actor.id().equals(found.registeredBy())
                || hands.stream().anyMatch(hand -> hand.has(found, actor));
    }
}
