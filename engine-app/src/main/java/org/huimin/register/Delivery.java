package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is handed in.
 *
 * @param endsOn the last day of those whom a complete list no longer names; null for a list that only adds
 */
public record Delivery(
        RegisterKind kind,
        String listName,
        String fileName,
        @Nullable LocalDate endsOn,
        byte[] content) {

    @Override
    public String toString() {
        return "Delivery";
    }
}
