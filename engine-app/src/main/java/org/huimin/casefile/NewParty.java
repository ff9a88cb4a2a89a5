package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/** A party as it was entered, in plain text; the case file seals what is personal. */
public record NewParty(
        PartyRole role,
        String name,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String category) {}
