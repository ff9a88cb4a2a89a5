/** KPI definitions, counts by difference, and the cases behind every number. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
