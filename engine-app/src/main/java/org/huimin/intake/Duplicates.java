package org.huimin.intake;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.OpenApplications;
import org.huimin.organization.Units;
import org.huimin.shared.PaperNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns where the same person has an open case on the same matter, without saying more than the asker may know. */
@Component
@Transactional
class Duplicates {

    private final OpenApplications open;
    private final CaseAccess access;
    private final Units units;
    private final AuditTrail audit;

    Duplicates(OpenApplications open, CaseAccess access, Units units, AuditTrail audit) {
        this.open = open;
        this.access = access;
        this.units = units;
        this.audit = audit;
    }

    List<Duplicate> search(DuplicateQuestion question, Actor actor) {
        audit.write(actor.id(), "DUPLICATES_SEARCHED", null, null, null);
        return of(question.idNumber(), question.matter(), actor);
    }

    List<Duplicate> of(@Nullable String idNumber, @Nullable String matter, Actor actor) {
        if (idNumber == null || idNumber.isBlank() || matter == null) {
            return List.of();
        }
        return open.of(PaperNumber.plain(idNumber), matter).stream()
                .map(found -> seen(found, actor))
                .distinct()
                .toList();
    }

    private Duplicate seen(CaseRecord found, Actor actor) {
        var unit = units.get(found.unit()).name();
        return access.mayBeSeen(found, actor)
                ? new Duplicate(found.number(), found.stage(), unit)
                : new Duplicate(null, null, unit);
    }
}
