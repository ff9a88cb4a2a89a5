/** Papers and attachments of a case. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
