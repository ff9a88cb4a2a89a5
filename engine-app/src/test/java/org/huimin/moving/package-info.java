@NullMarked
package org.huimin.moving;

import org.jspecify.annotations.NullMarked;
