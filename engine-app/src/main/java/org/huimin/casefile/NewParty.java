package org.huimin.casefile;

import java.util.Set;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/**
 * A party as it was entered, in plain text; the case file seals what is personal.
 *
 * @param groups what was ticked; what an ID card says is added to it
 */
public record NewParty(
        PartyRole role,
        String name,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String category,
        Set<PersonGroup> groups) {

    public NewParty {
        groups = Set.copyOf(groups);
    }

    /** Somebody whose groups nobody asked for. */
    public NewParty(
            PartyRole role,
            String name,
            @Nullable String idKind,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String category) {
        this(role, name, idKind, idNumber, phone, address, category, Set.of());
    }
}
