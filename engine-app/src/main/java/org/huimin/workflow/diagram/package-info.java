/** The live diagram of one case: what was done, what waits, and for how long. */
@NullMarked
package org.huimin.workflow.diagram;

import org.jspecify.annotations.NullMarked;
