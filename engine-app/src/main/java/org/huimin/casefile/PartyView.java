package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/** A party as a case page may show it: masked. */
record PartyView(
        PartyRole role,
        String name,
        @Nullable String idKind,
        @Nullable String idNumberMasked,
        @Nullable String phoneMasked,
        @Nullable String addressMasked,
        @Nullable String category) {}
