/** Eligibility, opinion and decision. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline"})
@NullMarked
package org.huimin.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
