/** What the three users do all day, in a real browser against the program as it is shipped. */
@NullMarked
package org.huimin.journey;

import org.jspecify.annotations.NullMarked;
