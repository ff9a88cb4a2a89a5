package org.huimin.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers an officer who has somebody before them: does this person stand on another side in any case? */
@Component
@Transactional
public class ConflictSearch {

    private final PartyMatches matches;
    private final Cases cases;
    private final CaseAccess access;
    private final Units units;
    private final AuditTrail audit;

    ConflictSearch(PartyMatches matches, Cases cases, CaseAccess access, Units units, AuditTrail audit) {
        this.matches = matches;
        this.cases = cases;
        this.access = access;
        this.units = units;
        this.audit = audit;
    }

    /** That somebody asked is written down, not about whom. */
    List<PartyMatch> ask(ConflictQuestion question, Actor actor) {
        audit.write(
                actor.id(), "CONFLICTS_SEARCHED", null, null, question.asWhom().name());
        var found = new LinkedHashSet<PartyMatch>();
        matches.of(question.idNumber(), question.phone(), question.name())
                .forEach(match -> seen(match, question.asWhom(), actor).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** Whether somebody with this ID number, credit code or phone certainly stands on another side somewhere. */
    public boolean isOpposed(PartyRole role, @Nullable String idNumber, @Nullable String phone) {
        return matches.of(idNumber, phone, null).stream()
                .anyMatch(match -> match.certain() && role.faces(match.role()));
    }

    private Optional<PartyMatch> seen(PartyMatches.Match match, PartyRole asWhom, Actor actor) {
        var found = cases.get(match.number());
        boolean opposed = asWhom.faces(match.role());
        if (access.mayBeSeen(found, actor)) {
            return Optional.of(PartyMatch.within(found, match.role(), match.certain(), opposed));
        }
        var agency = units.get(found.agency()).name();
        return opposed ? Optional.of(PartyMatch.beyond(agency, match.certain())) : Optional.empty();
    }
}
