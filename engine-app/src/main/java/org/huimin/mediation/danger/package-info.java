/** 险情: danger and group events are reported at once, to the police where they must be, and to the director (人民调解法 25). */
@NullMarked
package org.huimin.mediation.danger;

import org.jspecify.annotations.NullMarked;
