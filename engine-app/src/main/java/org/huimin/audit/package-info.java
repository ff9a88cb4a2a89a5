/** Who did and who saw what, written in the same transaction, append-only. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.huimin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
