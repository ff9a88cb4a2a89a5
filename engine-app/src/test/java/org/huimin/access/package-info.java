@NullMarked
package org.huimin.access;

import org.jspecify.annotations.NullMarked;
