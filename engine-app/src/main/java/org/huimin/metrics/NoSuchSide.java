package org.huimin.metrics;

import org.huimin.shared.Refusal;

/** A rate has a numerator and a denominator, and cases that are excluded from it; nothing else. */
class NoSuchSide extends Refusal {

    NoSuchSide(String side) {
        super(Kind.INVALID, side);
    }
}
