/** 督办: supervised checks, instructions and answers. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
