package org.huimin.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huimin.casefile.PartyRole;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.Procedure;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.Phone;
import org.jspecify.annotations.Nullable;

/** Makes a registration of what was typed, or says everything that is wrong with it at once. */
final class DisputeReader {

    /** The day on which the law on people's mediation came into force; an earlier one is a slip. */
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    private static final int LONGEST_FACTS = 4000;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_PARTIES = 200;
    private static final int MOST_PERSONS = 100_000;

    private final LocalDate today;
    private final Faults faults = new Faults();
    private final Fields fields = new Fields(faults, "");

    private DisputeReader(LocalDate today) {
        this.today = today;
    }

    static Registration read(DisputeTyped typed, LocalDate today) {
        return new DisputeReader(today).read(typed);
    }

    private Registration read(DisputeTyped typed) {
        var origin = fields.oneOf(DisputeOrigin.class, "origin", typed.origin());
        var type = fields.oneOf(DisputeType.class, "type", typed.type());
        var parties = parties(typed.parties());
        var otherwise = yes(typed.withinAMonth()) ? MediationKind.ONE_MONTH : MediationKind.GENERAL;
        var registration = new Registration(
                origin,
                type,
                receivedOn(typed.receivedOn()),
                parties,
                fields.text("facts", typed.facts(), LONGEST_FACTS),
                origin.kind(type, otherwise),
                yes(typed.simplified()) ? Procedure.CIVIL_SIMPLIFIED : Procedure.CIVIL,
                persons(typed.persons(), parties),
                yes(typed.poorVillage()),
                fields.optionalOneOf(Registration.Danger.class, "danger", typed.danger()),
                fields.optional("duplicate", typed.duplicate(), LONGEST_ADDRESS));
        faults.refuse(DisputeRefused::new);
        return registration;
    }

    private LocalDate receivedOn(@Nullable String typed) {
        fields.check(typed != null && !typed.isBlank(), "receivedOn", "fault.required");
        var day = fields.day("receivedOn", typed);
        fields.check(day == null || !day.isAfter(today), "receivedOn", "fault.future");
        fields.check(day == null || !day.isBefore(FIRST), "receivedOn", "fault.receivedOn.tooEarly", FIRST.toString());
        return Objects.requireNonNullElse(day, today);
    }

    private List<Registration.Party> parties(@Nullable List<DisputeTyped.Party> typed) {
        var given = Objects.requireNonNullElse(typed, List.<DisputeTyped.Party>of());
        fields.check(given.size() <= MOST_PARTIES, "parties", "fault.tooMany", Integer.toString(MOST_PARTIES));
        var parties = new ArrayList<Registration.Party>();
        for (int i = 0; i < Math.min(given.size(), MOST_PARTIES); i++) {
            var party = party(given.get(i), i);
            onOneSideOnce(party, parties, i);
            parties.add(party);
        }
        bothSides(parties);
        return parties;
    }

    private void bothSides(List<Registration.Party> parties) {
        fields.check(any(parties, PartyRole.APPLICANT), "parties", "fault.parties.noApplicant");
        fields.check(any(parties, PartyRole.OPPONENT), "parties", "fault.parties.noOpponent");
    }

    private static boolean any(List<Registration.Party> parties, PartyRole role) {
        return parties.stream().anyMatch(party -> party.role() == role);
    }

    /** Nobody quarrels with themselves, and nobody is entered twice. */
    private void onOneSideOnce(Registration.Party party, List<Registration.Party> before, int index) {
        before.stream()
                .filter(other -> other.mayBe(party))
                .findFirst()
                .ifPresent(other -> fields.add(
                        "parties." + index + ".name",
                        other.role().ofApplicant() == party.role().ofApplicant()
                                ? "fault.party.enteredTwice"
                                : "fault.party.bothSides",
                        party.name()));
    }

    private Registration.Party party(DisputeTyped.Party typed, int index) {
        var party = new Fields(faults, "parties." + index + ".");
        return new Registration.Party(
                party.oneOf(PartyRole.class, "role", typed.role()),
                party.name("name", typed.name()),
                PaperNumber.optional(party, today, typed.idNumber()),
                Phone.optional(party, typed.phone()),
                party.optional("address", typed.address(), LONGEST_ADDRESS),
                groups(party, typed.groups()));
    }

    private static Set<PersonGroup> groups(Fields party, @Nullable List<String> typed) {
        var groups = EnumSet.noneOf(PersonGroup.class);
        if (typed != null) {
            typed.forEach(group -> groups.add(party.oneOf(PersonGroup.class, "groups", group)));
        }
        return groups;
    }

    private int persons(@Nullable Integer typed, List<Registration.Party> parties) {
        int named = (int) parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT
                        || party.role() == PartyRole.OPPONENT
                        || party.role() == PartyRole.THIRD_PARTY)
                .count();
        if (typed == null) {
            return named;
        }
        fields.check(typed >= named, "persons", "fault.persons.fewerThanNamed", Integer.toString(named));
        fields.check(typed <= MOST_PERSONS, "persons", "fault.persons.tooMany");
        return typed;
    }

    private static boolean yes(@Nullable Boolean typed) {
        return Boolean.TRUE.equals(typed);
    }
}
