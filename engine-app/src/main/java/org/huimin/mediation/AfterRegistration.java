package org.huimin.mediation;

import java.util.List;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseLinks;
import org.huimin.draft.Drafts;
import org.huimin.mediation.danger.DangerKind;
import org.huimin.mediation.danger.Dangers;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when a dispute is registered: danger is told at once, an application that it replaces is linked, its drafts end. */
@Component
class AfterRegistration {

    private final Dangers dangers;
    private final CaseLinks links;
    private final DisputeGroups groups;
    private final CaseAccess access;
    private final Drafts drafts;

    AfterRegistration(Dangers dangers, CaseLinks links, DisputeGroups groups, CaseAccess access, Drafts drafts) {
        this.dangers = dangers;
        this.links = links;
        this.groups = groups;
        this.access = access;
        this.drafts = drafts;
    }

    void follow(CaseNumber number, Registration registration, DisputeTyped typed, Actor actor) {
        var danger = registration.danger();
        if (danger != null) {
            dangers.reportAtRegistration(number, DangerKind.valueOf(danger.name()), registration.facts(), actor);
        }
        link(number, typed.insteadOf(), actor);
        Objects.requireNonNullElse(typed.drafts(), List.<Long>of()).forEach(draft -> drafts.delete(draft, actor));
    }

    /** @param insteadOf the number of the application for aid that is better mediated */
    private void link(CaseNumber number, @Nullable String insteadOf, Actor actor) {
        if (insteadOf != null && !insteadOf.isBlank()) {
            var application = access.require(read(insteadOf), actor).number();
            links.link(number, application, CaseLinks.Kind.BETTER_MEDIATED, actor);
            groups.join(number, application);
        }
    }

    private static CaseNumber read(String insteadOf) {
        try {
            return new CaseNumber(insteadOf.strip());
        } catch (IllegalArgumentException noNumber) {
            var faults = new Faults();
            faults.add("insteadOf", "fault.caseNumber");
            throw new DisputeRefused(faults);
        }
    }
}
