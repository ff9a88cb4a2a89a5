package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A party as a case page may show it: masked.
 *
 * @param id the number by which forms name the party
 */
record PartyView(
        long id,
        PartyRole role,
        String name,
        @Nullable String idKind,
        @Nullable String idNumberMasked,
        @Nullable String phoneMasked,
        @Nullable String addressMasked,
        @Nullable String category) {}
