/** Finds and appoints firms and lawyers. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
