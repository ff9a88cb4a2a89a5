@NullMarked
package org.huimin.demo;

import org.jspecify.annotations.NullMarked;
