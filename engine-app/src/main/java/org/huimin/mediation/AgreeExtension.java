package org.huimin.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.Fact;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Once, before the limit has passed, and only if everybody who is mediated with agrees. */
@Component
class AgreeExtension implements CaseRequest<AgreeExtension.Extension> {

    static final String MESSAGE = "ExtensionAgreed";
    private static final Source SOURCE = Source.element("Mediation", "StartEvent_" + MESSAGE);
    private static final String LIMIT = "ME_LIMIT";

    private final Consents consents;
    private final Team team;
    private final Clocks clocks;
    private final Facts facts;
    private final FactOrder order;
    private final Clock clock;

    AgreeExtension(Consents consents, Team team, Clocks clocks, Facts facts, FactOrder order, Clock clock) {
        this.consents = consents;
        this.team = team;
        this.clocks = clocks;
        this.facts = facts;
        this.order = order;
        this.clock = clock;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public String process() {
        return "Mediation";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public Class<Extension> answers() {
        return Extension.class;
    }

    /** While an appraisal is awaited nothing runs out. */
    @Override
    public boolean openTo(Actor actor, CaseRecord dispute) {
        return team.has(actor, dispute) && "MEDIATING".equals(dispute.stage()) && !extended(dispute.number());
    }

    /** A dispute that was opened again has a limit of its own. */
    private boolean extended(CaseNumber number) {
        var names = facts.all(number).stream().map(Fact::name).toList();
        return names.lastIndexOf("extensionAgreed") > names.lastIndexOf("disputeReopened");
    }

    @Override
    public CaseMessage take(Extension extension, CaseRecord dispute, Actor actor) {
        var number = dispute.number();
        var limit = clocks.dueOf(number, LIMIT).orElseThrow(MediationLimitHasPassed::new);
        if (OfficeTime.day(clock.instant()).isAfter(limit)) {
            throw new MediationLimitHasPassed();
        }
        var faults = new Faults();
        consents.judge(consents.takingPart(number), extension.consents(), dispute, faults);
        faults.check(
                extension.consents().stream().noneMatch(Consent::refused),
                "consents",
                "fault.consents.notAllForExtension");
        faults.check(
                extension.consents().stream().noneMatch(one -> one.on().isAfter(extension.agreedOn())),
                "agreedOn",
                "fault.agreedOn.before.consents");
        order.judge(number, faults, new Following("agreedOn", extension.agreedOn(), "disputeDecided"));
        faults.refuse(AnswersContradictCase::new);
        facts.record(number, "mediationLimit", OfficeTime.startOf(limit), SOURCE, actor.id());
        return new ExtensionAgreed(number, extension.extensionDays());
    }

    record Extension(LocalDate agreedOn, List<Consent> consents, int extensionDays) {}
}
