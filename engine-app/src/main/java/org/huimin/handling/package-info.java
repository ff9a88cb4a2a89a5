/** From appointment to the paid file: progress entries, special situations, termination, closing report, check, subsidy. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline", "document"})
@NullMarked
package org.huimin.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
