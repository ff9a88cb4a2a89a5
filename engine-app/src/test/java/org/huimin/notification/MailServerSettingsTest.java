package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.huimin.notification.Outcome.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The settings of docs/notifications.md against servers that want TLS and a login. */
class MailServerSettingsTest {

    private static final String USER = "huimin@justice.example.cn";
    private static final String SECRET = "secret-of-the-test";

    /** The certificate of the test server is its own, and of another name. */
    private static final String[] TRUST = {
        "spring.mail.properties.mail.smtp.ssl.trust=*", "spring.mail.properties.mail.smtp.ssl.checkserveridentity=false"
    };

    /** Spring's own switch checks the name of the server in any case. */
    private static final String CHECKED_TLS = "spring.mail.ssl.enabled=true";

    private static final String TLS = "spring.mail.properties.mail.smtp.ssl.enable=true";
    private static final String START_TLS = "spring.mail.properties.mail.smtp.starttls.enable=true";
    private static final String REQUIRED = "spring.mail.properties.mail.smtp.starttls.required=true";

    private final List<AutoCloseable> running = new ArrayList<>();
    private GreenMail server = new GreenMail();

    @AfterEach
    void stop() throws Exception {
        for (var one : running) {
            one.close();
        }
    }

    @Test
    void sendsUnderTlsFromTheFirstByteWithALogin() {
        int port = start(ServerSetup.PROTOCOL_SMTPS);
        assertThat(send(port, SECRET, true, TLS)).isEqualTo(Outcome.sent());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void goesOverToTlsBeforeItSaysAnything() throws Exception {
        var gate = gate();
        gate.startTls = true;
        assertThat(send(gate.port(), SECRET, true, START_TLS, REQUIRED)).isEqualTo(Outcome.sent());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsNothingInTheClearWhereTlsIsRequired() throws Exception {
        var gate = gate();
        assertThat(send(gate.port(), SECRET, true, START_TLS, REQUIRED).fate()).isEqualTo(Fate.SERVER_AWAY);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() {
        int port = start(ServerSetup.PROTOCOL_SMTPS);
        var outcome = send(port, SECRET, false, CHECKED_TLS);
        assertThat(outcome.fate()).isEqualTo(Fate.SERVER_AWAY);
        assertThat(outcome.reply()).isEqualTo("SunCertPathBuilderException");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void trustsNoServerOfAnotherName() {
        int port = start(ServerSetup.PROTOCOL_SMTPS);
        assertThat(send(port, SECRET, true, CHECKED_TLS).reply()).isEqualTo("CertificateException");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** No letter is at fault for that, and none is lost. */
    @Test
    void aLoginThatIsRefusedIsTheServersMatter() {
        int port = start(ServerSetup.PROTOCOL_SMTPS);
        assertThat(send(port, "wrong", true, TLS)).isEqualTo(new Outcome(Fate.SERVER_AWAY, "AUTHENTICATION"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Gate gate() {
        var gate = new Gate(start(ServerSetup.PROTOCOL_SMTP));
        running.add(gate);
        return gate;
    }

    private int start(String protocol) {
        var setup = new ServerSetup(0, "localhost", protocol);
        server = new GreenMail(setup);
        server.withConfiguration(GreenMailConfiguration.aConfig().withUser(USER, SECRET));
        server.start();
        running.add(server::stop);
        return (protocol.equals(ServerSetup.PROTOCOL_SMTPS) ? server.getSmtps() : server.getSmtp()).getPort();
    }

    /** One letter by the sender that Spring makes of these settings. */
    private static Outcome send(int port, String password, boolean trusting, String... settings) {
        var outcomes = new ArrayList<Outcome>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + port,
                        "spring.mail.username=" + USER,
                        "spring.mail.password=" + password,
                        "spring.mail.properties.mail.smtp.auth=true",
                        "spring.mail.properties.mail.smtp.timeout=5000")
                .withPropertyValues(settings)
                .withPropertyValues(trusting ? TRUST : new String[0])
                .run(context -> outcomes.add(send(new Smtp(context.getBeanProvider(JavaMailSenderImpl.class)))));
        return outcomes.get(0);
    }

    private static Outcome send(Smtp smtp) throws MessagingException {
        var message = smtp.blank();
        var letter = new MimeMessageHelper(message);
        letter.setFrom(USER);
        letter.setTo("reader@example.cn");
        letter.setText("……");
        try {
            smtp.send(message);
            return Outcome.sent();
        } catch (MessagingException trouble) {
            return SmtpTrouble.of(trouble);
        }
    }
}
