/** Sets right, for everybody to see and by two people, what a case that has its outcome was recorded as. */
@ApplicationModule(allowedDependencies = {"shared", "access", "casefile", "document"})
@NullMarked
package org.huimin.recoding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
