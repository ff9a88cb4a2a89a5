/** Who may see and do what: login, roles, the reach of a unit. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization"})
@NullMarked
package org.huimin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
