@NullMarked
package org.huimin.casefile;

import org.jspecify.annotations.NullMarked;
