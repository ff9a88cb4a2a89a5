package org.huimin.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huimin.casefile.CaseLinks;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** {@link Circumstances} that were checked field by field, kept as they stand here. */
record KnownCircumstances(
        @Nullable Representative representative,
        List<Party> parties,
        @Nullable Forwarding forwarding,
        boolean forAgency,
        @Nullable Earlier earlier,
        @Nullable Told told,
        Explained explained) {

    static final KnownCircumstances NONE =
            new KnownCircumstances(null, List.of(), null, false, null, null, new Explained(null, null));

    KnownCircumstances {
        parties = List.copyOf(parties);
    }

    List<NewParty> people() {
        var people = new ArrayList<NewParty>();
        if (representative != null) {
            people.add(representative.party());
        }
        parties.forEach(party -> people.add(party.party()));
        return people;
    }

    record Representative(
            Capacity capacity,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            String relation,
            String authority) {

        NewParty party() {
            return new NewParty(capacity.role(), name, null, idNumber, phone, null, null);
        }
    }

    record Party(
            PartyRole role,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {

        NewParty party() {
            return new NewParty(role, name, null, idNumber, phone, address, null);
        }
    }

    record Forwarding(Forwarder by, String organ, @Nullable String person) {}

    record Earlier(CaseNumber number, CaseLinks.Kind kind) {}

    record Told(@Nullable String privacy, @Nullable String commitment, Instant at) {}

    record Explained(@Nullable String duplicate, @Nullable String conflict) {}

    @Override
    public String toString() {
        return "KnownCircumstances";
    }
}
