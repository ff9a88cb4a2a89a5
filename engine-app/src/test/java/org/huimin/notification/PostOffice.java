package org.huimin.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.huimin.organization.MailContacts;
import org.huimin.shared.MovableClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** Mail that is on: a real SMTP server behind a gate, and all that sends to it, on a clock of its own. */
final class PostOffice implements AutoCloseable {

    static final MailSwitch ON = new MailSwitch(
            "localhost",
            new MailSettings("huimin@justice.example.cn", "https://aid.example.cn/", Duration.ofSeconds(15)));

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final MovableClock clock = new MovableClock(Clock.systemUTC());
    final Gate gate;
    final Outbox outbox;
    final Sender sender;
    private final MailContacts contacts;
    private final JavaMailSenderImpl configured = new JavaMailSenderImpl();

    PostOffice(JdbcClient jdbc, PlatformTransactionManager transactions, MailContacts contacts) {
        server.start();
        gate = new Gate(server.getSmtp().getPort());
        this.contacts = contacts;
        outbox = new Outbox(jdbc, transactions, clock);
        configured.setHost("localhost");
        configured.setPort(gate.port());
        var settings = configured.getJavaMailProperties();
        settings.setProperty("mail.smtp.connectiontimeout", "2000");
        settings.setProperty("mail.smtp.timeout", "1500");
        settings.setProperty("mail.smtp.writetimeout", "2000");
        settings.setProperty("mail.smtp.localhost", "localhost");
        // The server's answer to EHLO comes in two packets, of which the second waits 40 ms for its turn.
        settings.setProperty("mail.smtp.ehlo", "false");
        sender = sender(message -> {});
    }

    /** One more node. */
    Sender sender(Consumer<MimeMessage> afterwards) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", configured);
        var smtp = new Smtp(beans.getBeanProvider(JavaMailSenderImpl.class)) {
            @Override
            void send(MimeMessage message) throws MessagingException {
                super.send(message);
                afterwards.accept(message);
            }
        };
        return new Sender(outbox, new Postman(contacts, new LetterTexts(ON), ON, smtp));
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<String> receivedIds() {
        return received().stream().map(PostOffice::id).toList();
    }

    static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            gate.close();
        } catch (IOException alreadyClosed) {
            // good
        }
        server.stop();
    }
}
