/** Registers applications from every channel, and the requests that follow them. */
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
package org.huimin.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
