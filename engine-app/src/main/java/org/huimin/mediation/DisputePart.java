package org.huimin.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Mediators;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.Procedure;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a dispute shows beyond every other case. */
@Component
class DisputePart implements CasePagePart {

    private final DisputeTable disputes;
    private final Consents consents;
    private final MediationEntries entries;
    private final Mediators mediators;
    private final Answers answers;
    private final People people;
    private final Units units;

    DisputePart(
            DisputeTable disputes,
            Consents consents,
            MediationEntries entries,
            Mediators mediators,
            Answers answers,
            People people,
            Units units) {
        this.disputes = disputes;
        this.consents = consents;
        this.entries = entries;
        this.mediators = mediators;
        this.answers = answers;
        this.people = people;
        this.units = units;
    }

    @Override
    public String name() {
        return "dispute";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return disputes.find(caseRecord.number()).map(this::view).orElse(null);
    }

    private View view(Dispute dispute) {
        var number = dispute.number();
        return new View(
                dispute.group(),
                dispute.kind(),
                dispute.procedure(),
                dispute.persons(),
                dispute.poorVillage(),
                dispute.enteredLate(),
                dispute.quick(),
                dispute.dangerAt(),
                answers.latest(number, Answers.REGISTRATION)
                        .map(answer -> answer.answers().path("facts").asText())
                        .orElse(""),
                entries.nextSession(number).orElse(null),
                mediators(number),
                consents.of(number));
    }

    private List<Named> mediators(CaseNumber number) {
        return mediators.of(number).stream()
                .map(one -> new Named(
                        one.person().value(),
                        people.get(one.person()).name(),
                        units.get(one.committee()).name(),
                        one.leads()))
                .toList();
    }

    /**
     * @param facts what the quarrel is about, in the words of whoever took it in
     * @param consents what each party said to being mediated, by the party's number
     */
    record View(
            CaseNumber group,
            MediationKind kind,
            Procedure procedure,
            int persons,
            boolean poorVillage,
            boolean enteredLate,
            boolean quick,
            @Nullable Instant dangerAt,
            String facts,
            @Nullable Instant nextSession,
            List<Named> mediators,
            Map<Long, Consent> consents) {}

    record Named(long id, String name, String committee, boolean leads) {}
}
