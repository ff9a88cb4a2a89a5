/** What the diagrams of people's mediation ask of the program. */
@NullMarked
package org.huimin.workflow.mediation;

import org.jspecify.annotations.NullMarked;
