/** Proves what the models, tables and forms promise. */
@NullMarked
package org.huimin.processes;

import org.jspecify.annotations.NullMarked;
