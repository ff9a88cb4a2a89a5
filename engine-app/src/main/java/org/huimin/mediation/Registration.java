package org.huimin.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.Procedure;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/** A dispute that was checked field by field. It is kept as it stands here as the first answers of its case. */
record Registration(
        DisputeOrigin origin,
        DisputeType type,
        LocalDate receivedOn,
        List<Party> parties,
        String facts,
        MediationKind kind,
        Procedure procedure,
        int persons,
        boolean poorVillage,
        @Nullable Danger danger,
        @Nullable String duplicate) {

    Registration {
        parties = List.copyOf(parties);
    }

    List<NewParty> newParties() {
        return parties.stream().map(Party::newParty).toList();
    }

    /** What must be told at once. */
    enum Danger {
        /** Violence or a crime may follow (人民调解法 25). */
        DANGER,
        GROUP_EVENT
    }

    record Party(
            PartyRole role,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            Set<PersonGroup> groups) {

        NewParty newParty() {
            return new NewParty(role, name, null, idNumber, phone, address, null, groups);
        }

        /** Whether both are certainly one person. */
        boolean is(Party other) {
            return idNumber != null && idNumber.equals(other.idNumber);
        }

        /** As far as one can say: by number, or by name and phone, or by the name alone where neither has more. */
        boolean mayBe(Party other) {
            if (idNumber != null && other.idNumber != null) {
                return is(other);
            }
            return name.equals(other.name) && (phone == null || other.phone == null || phone.equals(other.phone));
        }
    }

    @Override
    public String toString() {
        return "Registration";
    }
}
