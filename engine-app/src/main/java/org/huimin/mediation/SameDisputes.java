package org.huimin.mediation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.OpenDisputes;
import org.huimin.organization.Units;
import org.springframework.stereotype.Component;

/** Warns where people face each other in a dispute that is under way, without saying more than the asker may know. */
@Component
class SameDisputes {

    private final OpenDisputes open;
    private final CaseAccess access;
    private final Units units;

    SameDisputes(OpenDisputes open, CaseAccess access, Units units) {
        this.open = open;
        this.access = access;
        this.units = units;
    }

    /** Where such disputes are: by number, or the committee alone where the asker may not see them. */
    Optional<String> of(List<NewParty> parties, Actor actor) {
        return open.between(parties).stream()
                .map(found -> seen(found, actor))
                .distinct()
                .reduce((one, other) -> one + "、" + other);
    }

    private String seen(CaseRecord found, Actor actor) {
        var committee = Objects.requireNonNullElse(found.committee(), found.unit());
        return access.mayBeSeen(found, actor)
                ? found.number().value()
                : units.get(committee).name();
    }
}
