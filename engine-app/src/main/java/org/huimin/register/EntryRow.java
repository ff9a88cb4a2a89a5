package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry in a list on a screen; the ID number is masked. */
record EntryRow(
        long id,
        RegisterKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String household,
        @Nullable String head,
        @Nullable String category,
        String villageCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean validNow,
        String listName,
        int listRow) {}
