package org.huimin.metrics;

import org.springframework.context.ApplicationContext;

/** For those who stand outside: adds the changes up as the house does from time to time. */
public final class FoldNow {

    private FoldNow() {}

    public static void in(ApplicationContext house) {
        house.getBean(Folding.class).fold();
    }
}
