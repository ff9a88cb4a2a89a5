@NullMarked
package org.huimin.telling;

import org.jspecify.annotations.NullMarked;
