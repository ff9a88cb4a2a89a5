/** 分派: the county sends a dispute to a committee, follows it, takes it back or forms a joint team; it stays one dispute. */
@NullMarked
package org.huimin.mediation.dispatch;

import org.jspecify.annotations.NullMarked;
