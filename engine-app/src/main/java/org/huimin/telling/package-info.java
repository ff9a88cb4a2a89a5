/** Tells applicants what became of their case: a duty with its outcome. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
