package org.huimin.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.PartyRole;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of the committee asks everybody and decides; a side of which nobody agrees cannot be mediated with (人民调解法 17). */
@Component
class AcceptDispute implements Step<AcceptDispute.Decision> {

    private final Consents consents;

    AcceptDispute(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String activity() {
        return "Activity_AcceptDispute";
    }

    @Override
    public Class<Decision> answers() {
        return Decision.class;
    }

    /** Only a court has its paper signed for. */
    @Override
    public List<String> notAsked(CaseRecord dispute) {
        return DisputeOrigin.valueOf(dispute.channel()).byCourt() ? List.of() : List.of("entrustmentReceived");
    }

    @Override
    public void take(Decision decision, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        var asked = consents.asked(dispute.number());
        consents.judge(asked, decision.consents(), dispute, faults);
        var origin = DisputeOrigin.valueOf(dispute.channel());
        noSilenceWhereSomebodyAsked(decision, origin, faults);
        askedBeforeDeciding(decision, faults);
        entrustment(decision, origin, faults);
        if (decision.accepted()) {
            acceptable(decision, asked, faults);
        } else {
            faults.check(
                    decision.refusalReason() != Reason.PARTY_REFUSES || decision.refused(),
                    "refusalReason",
                    "fault.refusalReason.nobodyRefuses");
        }
        guided(decision, faults);
        faults.refuse(AnswersContradictCase::new);
        consents.keep(dispute.number(), decision.consents());
    }

    private static void noSilenceWhereSomebodyAsked(Decision decision, DisputeOrigin origin, Faults faults) {
        faults.check(
                origin.onOwnMotion()
                        || decision.consents().stream().noneMatch(one -> one.consent() == Consent.Says.NOT_REFUSED),
                "consents",
                "fault.consents.silence");
    }

    private static void askedBeforeDeciding(Decision decision, Faults faults) {
        faults.check(
                decision.consents().stream().noneMatch(one -> one.on().isAfter(decision.decidedOn())),
                "decidedOn",
                "fault.decidedOn.before.consents");
    }

    /** The court's limit counts from when its paper was signed for. */
    private static void entrustment(Decision decision, DisputeOrigin origin, Faults faults) {
        var on = decision.entrustmentReceived();
        faults.check(
                !origin.byCourt() || !decision.accepted() || on != null,
                "entrustmentReceived",
                "fault.entrustmentReceived.missing");
        faults.check(origin.byCourt() || on == null, "entrustmentReceived", "fault.entrustmentReceived.noCourt");
        faults.check(
                on == null || !on.isAfter(decision.decidedOn()),
                "entrustmentReceived",
                "fault.entrustmentReceived.afterDecision");
    }

    /** On either side there has to be somebody to mediate with. */
    private static void acceptable(Decision decision, List<CaseParty> asked, Faults faults) {
        var refusing = decision.consents().stream()
                .filter(Consent::refused)
                .map(Consent::party)
                .collect(Collectors.toSet());
        var sides = asked.stream()
                .filter(party -> !refusing.contains(party.id()))
                .map(CaseParty::role)
                .collect(Collectors.toSet());
        faults.check(
                sides.contains(PartyRole.APPLICANT) && sides.contains(PartyRole.OPPONENT),
                "decision",
                "fault.decision.refused");
        faults.check(decision.rightsTold(), "rightsTold", "fault.rightsTold");
    }

    /** Whoever refuses is shown other ways, also where the rest go on. */
    private static void guided(Decision decision, Faults faults) {
        faults.check(
                !decision.refused() || (decision.guidance() != null && decision.guidedOn() != null),
                "guidance",
                "fault.guidance.missing");
    }

    enum Outcome {
        ACCEPTED,
        NOT_ACCEPTED
    }

    enum Reason {
        PARTY_REFUSES,
        RESERVED_BY_LAW,
        IN_COURT,
        CRIMINAL,
        OTHER_BODY
    }

    record Decision(
            LocalDate decidedOn,
            List<Consent> consents,
            Outcome decision,
            boolean rightsTold,
            @Nullable LocalDate entrustmentReceived,
            @Nullable Reason refusalReason,
            @Nullable LocalDate guidedOn,
            @Nullable String guidance) {

        boolean accepted() {
            return decision == Outcome.ACCEPTED;
        }

        boolean refused() {
            return consents.stream().anyMatch(Consent::refused);
        }
    }
}
