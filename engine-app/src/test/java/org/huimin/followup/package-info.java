@NullMarked
package org.huimin.followup;

import org.jspecify.annotations.NullMarked;
