@NullMarked
package org.huimin.intake;

import org.jspecify.annotations.NullMarked;
