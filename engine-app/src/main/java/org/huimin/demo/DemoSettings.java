package org.huimin.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether a new house begins with the demo bureau.
 *
 * @param demo unset, it does so on H2 only: whoever sets up PostgreSQL means it
 */
@ConfigurationProperties("huimin")
record DemoSettings(@Nullable Boolean demo) {

    boolean wanted(boolean onH2) {
        return demo == null ? onH2 : demo;
    }
}
