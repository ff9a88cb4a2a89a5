/** Hangs a unit (机构) below another one from a day on, and says before what goes along with it. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "access", "casefile", "metrics"})
@NullMarked
package org.huimin.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
