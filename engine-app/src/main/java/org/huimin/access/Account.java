package org.huimin.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What stands between a person and the house. */
record Account(String hash, int failures, @Nullable Instant lockedUntil, boolean disabled) {

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** After a lock the counting begins anew. */
    int failuresAt(Instant now) {
        return lockedUntil != null && !lockedAt(now) ? 0 : failures;
    }

    static Account read(ResultSet row, int index) throws SQLException {
        var lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                row.getString("password_hash"),
                row.getInt("failed_logins"),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getBoolean("disabled"));
    }
}
