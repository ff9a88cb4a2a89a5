/** Values everyone speaks, the clock, and the ports that every room may ask. */
@NullMarked
package org.huimin.shared;

import org.jspecify.annotations.NullMarked;
