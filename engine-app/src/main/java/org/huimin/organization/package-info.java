/** Units, staff, firms and lawyers: who belongs where, and since when. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package org.huimin.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
