package org.huimin.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Mail that one node has in hand.
 *
 * @param lease signs whatever becomes of it; who has lost the lease has no say any more
 * @param attempts how often it was taken in hand, this time included
 * @param since when the attempts began
 * @param tells what it tells of, the same at every attempt
 */
record Letter(long id, String lease, int attempts, Instant createdAt, Instant since, PersonId to, List<Told> tells) {

    Letter {
        tells = List.copyOf(tells);
    }

    /** The same at every attempt and on every node, so that a mailbox can tell that it has the letter already. */
    String messageId(String domain) {
        return "<huimin-%d-%d@%s>".formatted(id, createdAt.getEpochSecond(), domain);
    }

    /** One thing that a letter tells of. */
    record Told(
            NotificationKind kind,
            CaseNumber caseNumber,
            @Nullable LocalDate dueOn) {}
}
