/** Knows the engine's insides: reads the annotations of the models at parse time and raises them as events of the case. */
@NullMarked
package org.huimin.workflow.plugin;

import org.jspecify.annotations.NullMarked;
