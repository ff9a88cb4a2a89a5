/** 督办: what the director wants done in a case, who answers for it by when, and whether the answer will do. */
@NullMarked
package org.huimin.supervision.instruction;

import org.jspecify.annotations.NullMarked;
