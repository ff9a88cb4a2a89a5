@NullMarked
package org.huimin.document;

import org.jspecify.annotations.NullMarked;
