/** How fast the house is, for whoever wants to know: run with {@code mvn verify -Pbenchmark}, see docs/benchmarks.md. */
@NullMarked
package org.huimin.benchmark;

import org.jspecify.annotations.NullMarked;
