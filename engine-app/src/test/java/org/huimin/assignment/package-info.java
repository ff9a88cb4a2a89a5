@NullMarked
package org.huimin.assignment;

import org.jspecify.annotations.NullMarked;
