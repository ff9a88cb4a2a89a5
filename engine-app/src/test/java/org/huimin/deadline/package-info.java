/** Calendar and clocks, tried out. */
@NullMarked
package org.huimin.deadline;

import org.jspecify.annotations.NullMarked;
