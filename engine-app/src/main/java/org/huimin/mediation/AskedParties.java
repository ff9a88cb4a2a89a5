package org.huimin.mediation;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parties of a dispute, for forms that say something of each. */
@Component
@Transactional(readOnly = true)
class AskedParties {

    private final CaseAccess access;
    private final Consents consents;

    AskedParties(CaseAccess access, Consents consents) {
        this.access = access;
        this.consents = consents;
    }

    List<Asked> of(CaseNumber number, Actor actor) {
        access.require(number, actor);
        var said = consents.of(number);
        return consents.asked(number).stream()
                .map(party -> new Asked(
                        party.id(),
                        party.role(),
                        party.name(),
                        said.containsKey(party.id()) ? said.get(party.id()).consent() : null))
                .toList();
    }

    /** @param consent null before they were asked */
    record Asked(long id, PartyRole role, String name, Consent.@Nullable Says consent) {}
}
