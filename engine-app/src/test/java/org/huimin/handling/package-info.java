@NullMarked
package org.huimin.handling;

import org.jspecify.annotations.NullMarked;
