/** Calendar and clocks: from a dated fact and a rule to a due date, with its arithmetic. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile"})
@NullMarked
package org.huimin.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
