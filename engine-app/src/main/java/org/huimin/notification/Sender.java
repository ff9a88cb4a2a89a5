package org.huimin.notification;

import java.util.Optional;
import org.huimin.notification.Outcome.Fate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the outbox, on every node: what one has in hand the others do not see. */
@Component
class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Outbox outbox;
    private final Postman postman;
    private volatile boolean closed;

    Sender(Outbox outbox, Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
    }

    /** Sends all that is due, until nothing is or the server does not answer; no letter is at fault for that. */
    int sendDue() {
        int sent = 0;
        for (var next = lease(); next.isPresent(); next = lease()) {
            var letter = next.get();
            var outcome = postman.carry(letter);
            if (!outbox.settle(letter, outcome)) {
                log.warn("Letter {} took longer than its lease; it may arrive twice, with one Message-ID", letter.id());
            }
            if (outcome.fate() == Fate.DEAD) {
                log.warn("Letter {} is dead: {}", letter.id(), outcome.reply());
            }
            if (outcome.fate() == Fate.SERVER_AWAY) {
                log.warn("The mail server is away: {}", outcome.reply());
                return sent;
            }
            sent += outcome.fate() == Fate.SENT ? 1 : 0;
        }
        return sent;
    }

    /** Takes nothing more in hand; what is under way is finished. */
    void close() {
        closed = true;
    }

    private Optional<Letter> lease() {
        return closed ? Optional.empty() : outbox.lease();
    }
}
