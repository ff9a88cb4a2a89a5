package org.huimin.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a new house begins with the demo bureau.
 *
 * @param demo unset, it does so on H2 only: whoever sets up PostgreSQL means it
 * @param demoHistory how many invented cases of the last two years there are besides those of the written stories; a
 *     thousand take minutes
 */
@ConfigurationProperties("huimin")
record DemoSettings(
        @Nullable Boolean demo, @DefaultValue("0") int demoHistory) {

    boolean wanted(boolean onH2) {
        return demo == null ? onH2 : demo;
    }
}
