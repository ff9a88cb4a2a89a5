@NullMarked
package org.huimin.shared.sealing;

import org.jspecify.annotations.NullMarked;
