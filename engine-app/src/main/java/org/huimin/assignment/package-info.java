/** Finds and appoints firms and lawyers, and replaces them. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline", "document"})
@NullMarked
package org.huimin.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
