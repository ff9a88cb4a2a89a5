/** What somebody began to type and has not handed in: an application, a dispute. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.huimin.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
