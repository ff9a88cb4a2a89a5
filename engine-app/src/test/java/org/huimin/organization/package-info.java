@NullMarked
package org.huimin.organization;

import org.jspecify.annotations.NullMarked;
