@NullMarked
package org.huimin.supervision;

import org.jspecify.annotations.NullMarked;
