@NullMarked
package org.huimin.draft;

import org.jspecify.annotations.NullMarked;
