@NullMarked
package org.huimin.review;

import org.jspecify.annotations.NullMarked;
