/** Visits and satisfaction. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
