/** First check, supplement, eligibility, opinion, decision, provisional aid, and objection. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline", "document"})
@NullMarked
package org.huimin.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
