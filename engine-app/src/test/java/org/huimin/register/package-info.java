/** Lists of poor households and villages, good and bad. */
@NullMarked
package org.huimin.register;

import org.jspecify.annotations.NullMarked;
