@NullMarked
package org.huimin.mediation;

import org.jspecify.annotations.NullMarked;
