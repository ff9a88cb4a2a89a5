/** The case: number, parties, stage, dated facts in order, and the events that the diagram raises. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access"})
@NullMarked
package org.huimin.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
