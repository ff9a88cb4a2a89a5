/** Disputes: registration, consent, sessions, suspension, extension, ending, and what a failed mediation owes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "access",
            "register",
            "casefile",
            "deadline",
            "document",
            "draft"
        })
@NullMarked
package org.huimin.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
