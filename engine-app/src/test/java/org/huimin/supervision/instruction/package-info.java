@NullMarked
package org.huimin.supervision.instruction;

import org.jspecify.annotations.NullMarked;
