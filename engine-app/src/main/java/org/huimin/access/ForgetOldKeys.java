package org.huimin.access;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Thirty days after a request nobody repeats it. */
@Component
class ForgetOldKeys {

    private final IdempotencyKeys keys;

    ForgetOldKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void nightly() {
        keys.forgetOld();
    }
}
