/** A bureau to try things with: units, people and cases, as many as one likes, made only through what everybody else uses. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "access",
            "register",
            "casefile",
            "deadline",
            "document",
            "intake",
            "mediation",
            "worklist"
        })
@NullMarked
package org.huimin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
