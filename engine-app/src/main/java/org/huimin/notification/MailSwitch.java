package org.huimin.notification;

import java.net.URI;
import java.util.Objects;
import org.huimin.organization.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mail is on once an SMTP server is named. A program that could send nothing sensible then does not start. */
@Component
class MailSwitch {

    private final boolean on;
    private final @Nullable MailAddress from;
    private final @Nullable String linkTo;

    MailSwitch(@Value("${spring.mail.host:}") String host, MailSettings settings) {
        this.on = !host.isBlank();
        this.from = on ? from(settings.from()) : null;
        this.linkTo = on ? linkTo(settings.linkTo()) : null;
    }

    boolean on() {
        return on;
    }

    MailAddress from() {
        return Objects.requireNonNull(from);
    }

    /** Where the program is reached, without a slash at the end. */
    String linkTo() {
        return Objects.requireNonNull(linkTo);
    }

    private static MailAddress from(@Nullable String setting) {
        return MailAddress.of(setting == null ? "" : setting)
                .orElseThrow(() -> new IllegalStateException(
                        "Mail is on (spring.mail.host), but huimin.mail.from is no mail address"));
    }

    private static String linkTo(@Nullable String setting) {
        try {
            var address = URI.create(setting == null ? "" : setting.strip());
            if (address.getHost() != null && address.toString().matches("https?://[^\\s\"<>]+")) {
                return address.toString().replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw new IllegalStateException("Mail is on (spring.mail.host), but huimin.mail.link-to is no http(s) address");
    }
}
