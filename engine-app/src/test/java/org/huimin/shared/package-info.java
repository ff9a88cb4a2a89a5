@NullMarked
package org.huimin.shared;

import org.jspecify.annotations.NullMarked;
