@NullMarked
package org.huimin.notification;

import org.jspecify.annotations.NullMarked;
