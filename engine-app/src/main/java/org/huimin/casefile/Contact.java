package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/** How a party is reached, in plain text: for the one who asked for it, and no list. */
record Contact(
        PartyRole role,
        String name,
        @Nullable String phone,
        @Nullable String address) {}
