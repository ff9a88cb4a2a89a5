package org.huimin.shared.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What nobody expected gets a number, which leads from the person's screen to the log. */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    static Fault log(@Nullable Throwable failure) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, failure);
        return Fault.of(HttpStatus.INTERNAL_SERVER_ERROR, "Incident", number);
    }
}
