/** Knows the poor households and villages of the area, from the lists that other offices send. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access"})
@NullMarked
package org.huimin.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
