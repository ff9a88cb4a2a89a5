/** What the house promises, tried out. */
@NullMarked
package org.huimin;

import org.jspecify.annotations.NullMarked;
