@NullMarked
package org.huimin.mediation.dispatch;

import org.jspecify.annotations.NullMarked;
