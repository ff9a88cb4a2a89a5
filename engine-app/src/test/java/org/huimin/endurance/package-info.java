/** What takes too long for every landing: run with {@code mvn verify -Pendurance}. */
@NullMarked
package org.huimin.endurance;

import org.jspecify.annotations.NullMarked;
