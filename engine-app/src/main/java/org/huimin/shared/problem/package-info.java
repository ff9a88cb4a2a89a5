/** Turns every failure into an answer that says what is wrong and what to do. */
@NullMarked
package org.huimin.shared.problem;

import org.jspecify.annotations.NullMarked;
