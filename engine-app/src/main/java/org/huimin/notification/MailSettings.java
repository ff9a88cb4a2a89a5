package org.huimin.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mail needs besides the SMTP server of {@code spring.mail}.
 *
 * @param from whose name stands on the letters
 * @param linkTo where people reach the program, {@code https://aid.example.cn} say; it does not know by itself
 * @param every how often the outbox is looked through
 */
@ConfigurationProperties("huimin.mail")
record MailSettings(
        @Nullable String from,
        @Nullable String linkTo,
        @DefaultValue("PT15S") Duration every) {}
