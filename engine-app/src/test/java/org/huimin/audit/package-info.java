@NullMarked
package org.huimin.audit;

import org.jspecify.annotations.NullMarked;
