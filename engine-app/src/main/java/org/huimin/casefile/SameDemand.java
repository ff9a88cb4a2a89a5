package org.huimin.casefile;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One demand that was registered twice: the duplicate is merged with the other registration, which alone counts. */
@Component
public class SameDemand {

    private static final String FIELD = "mergedWith";

    private final Cases cases;
    private final CaseAccess access;
    private final CaseParties parties;
    private final CaseLinks links;

    SameDemand(Cases cases, CaseAccess access, CaseParties parties, CaseLinks links) {
        this.cases = cases;
        this.access = access;
        this.parties = parties;
        this.links = links;
    }

    /** Adds what is wrong with the number of the registration that is to stay. */
    public void judge(CaseRecord duplicate, @Nullable String mergedWith, Faults faults, Actor actor) {
        find(mergedWith)
                .filter(found -> access.mayBeSeen(found, actor))
                .ifPresentOrElse(
                        stays -> judge(duplicate, stays, faults), () -> faults.add(FIELD, "fault.mergedWith.unknown"));
    }

    private void judge(CaseRecord duplicate, CaseRecord stays, Faults faults) {
        faults.check(!stays.number().equals(duplicate.number()), FIELD, "fault.mergedWith.itself");
        faults.check(stays.kind() == duplicate.kind(), FIELD, "fault.mergedWith.otherKind");
        faults.check(asksAlike(duplicate, stays), FIELD, "fault.mergedWith.otherPeople");
        faults.check(!merged(stays.number()) && !merged(duplicate.number()), FIELD, "fault.mergedWith.merged");
    }

    private boolean asksAlike(CaseRecord one, CaseRecord other) {
        var names = parties.of(one.number()).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(CaseParty::name)
                .collect(Collectors.toSet());
        return parties.of(other.number()).stream()
                .anyMatch(party -> party.role() == PartyRole.APPLICANT && names.contains(party.name()));
    }

    private boolean merged(CaseNumber number) {
        return links.of(number).stream().anyMatch(link -> link.kind() == CaseLinks.Kind.MERGED && link.earlier());
    }

    /** Links both; two that were merged into each other at once would count nowhere, so that the other one is locked too. */
    public void merge(CaseRecord duplicate, String mergedWith, Actor actor) {
        var stays = cases.lock(new CaseNumber(mergedWith.strip()));
        var faults = new Faults();
        judge(duplicate, stays, faults);
        faults.refuse(AnswersContradictCase::new);
        links.link(duplicate.number(), stays.number(), CaseLinks.Kind.MERGED, actor);
    }

    private Optional<CaseRecord> find(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : cases.find(new CaseNumber(typed.strip()));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
