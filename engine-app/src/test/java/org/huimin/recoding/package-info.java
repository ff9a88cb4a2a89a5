@NullMarked
package org.huimin.recoding;

import org.jspecify.annotations.NullMarked;
