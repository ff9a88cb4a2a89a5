/** What the house asks of the engine: complete, claim, correlate, move the clock, rebuild. */
@NullMarked
package org.huimin.workflow.operations;

import org.jspecify.annotations.NullMarked;
