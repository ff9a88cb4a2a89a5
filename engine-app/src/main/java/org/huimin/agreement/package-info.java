/** What parties agreed: terms and signatures, instalments and their performance, judicial confirmation, voidance. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "access", "casefile", "deadline", "document"})
@NullMarked
package org.huimin.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
