package org.huimin.mediation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.PartyRole;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mediator writes down a session, an enquiry or a piece of evidence, and how it ended. */
@Component
class Mediate implements Step<Mediate.Entry> {

    private final Consents consents;
    private final MediationEntries entries;
    private final FactOrder order;

    Mediate(Consents consents, MediationEntries entries, FactOrder order) {
        this.consents = consents;
        this.entries = entries;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_Mediate";
    }

    @Override
    public Class<Entry> answers() {
        return Entry.class;
    }

    @Override
    public void take(Entry entry, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        order.judge(
                dispute.number(),
                faults,
                new Following("heldAt", entry.day(), "mediatorsNamed"),
                new Following("failedOn", entry.failedOn(), "mediatorsNamed"),
                new Following("commissionedOn", entry.commissionedOn(), "mediatorsNamed"));
        present(entry, consents.takingPart(dispute.number()), faults);
        dates(entry, faults);
        faults.refuse(AnswersContradictCase::new);
        entries.add(dispute.number(), entry, actor.id());
    }

    /** Those who refused to be mediated with are not there; an agreement needs somebody from either side. */
    private static void present(Entry entry, List<CaseParty> takingPart, Faults faults) {
        var there = takingPart.stream()
                .filter(party -> entry.present().contains(party.id()))
                .toList();
        faults.check(there.size() == entry.present().size(), "present", "fault.present.notTakingPart");
        faults.check(entry.kind() != Kind.SESSION || !there.isEmpty(), "present", "fault.present.nobody");
        var sides = there.stream().map(CaseParty::role).collect(Collectors.toSet());
        faults.check(
                !entry.result().agreed() || (sides.contains(PartyRole.APPLICANT) && sides.contains(PartyRole.OPPONENT)),
                "present",
                "fault.present.oneSide");
        faults.check(!entry.result().agreed() || entry.kind() == Kind.SESSION, "kind", "fault.kind.agreedInSession");
    }

    private static void dates(Entry entry, Faults faults) {
        var next = entry.nextSessionAt();
        faults.check(
                next == null || next.isAfter(entry.heldAt()), "nextSessionAt", "fault.nextSessionAt.before.heldAt");
        var failed = entry.failedOn();
        faults.check(failed == null || !failed.isBefore(entry.day()), "failedOn", "fault.failedOn.before.heldAt");
    }

    enum Kind {
        SESSION,
        ENQUIRY,
        EVIDENCE
    }

    enum Result {
        GOES_ON,
        AGREED_WRITTEN,
        AGREED_ORAL,
        FAILED,
        APPRAISAL;

        boolean agreed() {
            return this == AGREED_WRITTEN || this == AGREED_ORAL;
        }
    }

    record Entry(
            Kind kind,
            OffsetDateTime heldAt,
            List<Long> present,
            Result result,
            @Nullable OffsetDateTime nextSessionAt,
            @Nullable LocalDate failedOn,
            @Nullable LocalDate commissionedOn) {

        LocalDate day() {
            return OfficeTime.day(heldAt.toInstant());
        }

        /** What comes next matters only while it goes on. */
        @Nullable
        OffsetDateTime next() {
            return result == Result.GOES_ON ? nextSessionAt : null;
        }
    }
}
