@NullMarked
package org.huimin.mediation.danger;

import org.jspecify.annotations.NullMarked;
