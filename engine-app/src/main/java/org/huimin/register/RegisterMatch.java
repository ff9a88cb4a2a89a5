package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's entry that counts on a day, and where it stands.
 *
 * @param listRow the row of the list, as a person sees it beside the rows
 */
public record RegisterMatch(
        String category,
        String listName,
        int listRow,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String villageCode) {}
