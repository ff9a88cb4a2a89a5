/** Huimin 惠民: the case system of a county justice bureau. */
@NullMarked
package org.huimin;

import org.jspecify.annotations.NullMarked;
