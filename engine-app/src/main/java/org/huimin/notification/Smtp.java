package org.huimin.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * One conversation with the SMTP server for one message. Spring's own sender would call a message failed whose server has
 * taken it over and then hung up; here that counts as sent.
 */
@Component
class Smtp {

    private final ObjectProvider<JavaMailSenderImpl> configured;

    Smtp(ObjectProvider<JavaMailSenderImpl> configured) {
        this.configured = configured;
    }

    MimeMessage blank() {
        return configured.getObject().createMimeMessage();
    }

    void send(MimeMessage message) throws MessagingException {
        var server = configured.getObject();
        var transport = server.getSession()
                .getTransport(Optional.ofNullable(server.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL));
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            // what was said before counts
        }
    }
}
