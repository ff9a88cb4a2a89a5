package org.huimin.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case page: what the case file knows, and a part from every room that has one. */
@Component
class CasePage {

    private final CaseAccess access;
    private final AuditTrail audit;
    private final Parties parties;
    private final Stages stages;
    private final Timeline timeline;
    private final KeptDecisions decisions;
    private final Answers answers;
    private final Units units;
    private final People people;
    private final List<CasePagePart> parts;
    private final List<CaseAction> actions;

    CasePage(
            CaseAccess access,
            AuditTrail audit,
            Parties parties,
            Stages stages,
            Timeline timeline,
            KeptDecisions decisions,
            Answers answers,
            Units units,
            People people,
            List<CasePagePart> parts,
            List<CaseAction> actions) {
        this.access = access;
        this.audit = audit;
        this.parties = parties;
        this.stages = stages;
        this.timeline = timeline;
        this.decisions = decisions;
        this.answers = answers;
        this.units = units;
        this.people = people;
        this.parts = parts;
        this.actions = actions;
    }

    /** The whole page, for somebody who may see the case; that they saw it is written down. */
    @Transactional
    public Map<String, @Nullable Object> show(CaseNumber number, Actor actor) {
        var found = access.require(number, actor);
        audit.write(actor.id(), "CASE_SEEN", number, null, null);
        var page = header(found);
        page.put("claim", claim(found));
        page.put("stages", stages.of(found.number()));
        page.put("parties", parties.of(found.number()));
        page.put("timeline", timeline.of(found));
        parts.stream()
                .filter(part -> part.concerns(found.kind()))
                .forEach(part -> page.put(part.name(), part.of(found, actor)));
        page.put("actions", actionsOpenTo(actor, found));
        return page;
    }

    /** What every screen about a case shows at its head. */
    public Map<String, @Nullable Object> header(CaseRecord found) {
        var header = new LinkedHashMap<String, @Nullable Object>();
        header.put("number", found.number());
        header.put("kind", found.kind());
        header.put("stage", found.stage());
        header.put("ended", found.ended());
        header.put("urgent", found.urgent());
        header.put("green", found.green());
        header.put("applicant", found.applicant());
        header.put("matter", found.matter());
        header.put("channel", found.channel());
        header.put("receivedAt", found.receivedAt());
        header.put("receivedOn", OfficeTime.day(found.receivedAt()));
        header.put("unit", unit(found.unit()));
        header.put("agency", unit(found.agency()));
        header.put("firm", unit(found.firm()));
        header.put("lawyer", person(found.lawyer()));
        header.put("committee", unit(found.committee()));
        header.put("mediator", person(found.mediator()));
        header.put("greenReason", decision(found, "GreenChannel"));
        header.put("suggestion", decision(found, "Eligibility"));
        return header;
    }

    private @Nullable Object decision(CaseRecord found, String table) {
        return decisions.latest(found.number(), table).orElse(null);
    }

    private @Nullable String claim(CaseRecord found) {
        return answers.latest(found.number(), Answers.REGISTRATION)
                .map(answer -> answer.answers().path("claim").asText(null))
                .orElse(null);
    }

    private List<String> actionsOpenTo(Actor actor, CaseRecord found) {
        return actions.stream()
                .filter(action -> action.concerns(found.kind()) && action.openTo(actor, found))
                .map(CaseAction::name)
                .toList();
    }

    private @Nullable Labelled unit(@Nullable UnitId id) {
        return id == null ? null : new Labelled(id.value(), units.get(id).name());
    }

    private @Nullable Labelled person(@Nullable PersonId id) {
        return id == null ? null : new Labelled(id.value(), people.get(id).name());
    }
}
