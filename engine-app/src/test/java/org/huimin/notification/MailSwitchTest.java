package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailSwitchTest {

    @Test
    void withoutAServerMailIsOffAndNothingElseIsAskedFor() {
        assertThat(mail("", null, null).on()).isFalse();
    }

    @Test
    void withAServerTheSenderAndTheLinkHaveToBeSensible() {
        assertThat(mail("smtp.example.cn", "a@example.cn", "https://aid.example.cn/")
                        .linkTo())
                .isEqualTo("https://aid.example.cn");
        for (var from : new @Nullable String[] {null, "", "nobody", "a@example.cn\r\nBcc: b@example.cn"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> mail("smtp.example.cn", from, "https://aid.example.cn"))
                    .withMessageContaining("huimin.mail.from");
        }
        for (var link : new @Nullable String[] {null, "", "aid.example.cn", "javascript:alert(1)", "https://a b"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> mail("smtp.example.cn", "a@example.cn", link))
                    .withMessageContaining("huimin.mail.link-to");
        }
    }

    private static MailSwitch mail(String host, @Nullable String from, @Nullable String linkTo) {
        return new MailSwitch(host, new MailSettings(from, linkTo, Duration.ofSeconds(15)));
    }
}
