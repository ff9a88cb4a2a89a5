@NullMarked
package org.huimin.agreement;

import org.jspecify.annotations.NullMarked;
