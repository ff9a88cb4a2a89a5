/** The only place that imports the engine: it runs the models and tells the house what they say. */
@NullMarked
package org.huimin.workflow;

import org.jspecify.annotations.NullMarked;
