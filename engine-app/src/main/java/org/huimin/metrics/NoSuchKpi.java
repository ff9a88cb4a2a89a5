package org.huimin.metrics;

import org.huimin.shared.Refusal;

/** There is no figure of that name in the months asked for. */
class NoSuchKpi extends Refusal {

    NoSuchKpi(String id) {
        super(Kind.NOT_FOUND, id);
    }
}
