/** The figures, tried out. */
@NullMarked
package org.huimin.metrics;

import org.jspecify.annotations.NullMarked;
