package org.huimin.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.huimin.notification.Outcome.Fate;
import org.huimin.organization.MailAddress;
import org.huimin.organization.MailContacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes one letter, carries it to the server, and says what became of it. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final MailContacts contacts;
    private final LetterTexts texts;
    private final MailSwitch mail;
    private final Smtp smtp;

    Postman(MailContacts contacts, LetterTexts texts, MailSwitch mail, Smtp smtp) {
        this.contacts = contacts;
        this.texts = texts;
        this.mail = mail;
        this.smtp = smtp;
    }

    Outcome carry(Letter letter) {
        var contact = contacts.of(letter.to());
        if (contact.address() == null) {
            return new Outcome(Fate.DEAD, "NO_ADDRESS");
        }
        try {
            smtp.send(write(letter, contact.address(), texts.of(letter, contact.inEnglish())));
            return Outcome.sent();
        } catch (MessagingException trouble) {
            return SmtpTrouble.of(trouble);
        } catch (RuntimeException fault) {
            log.error("Letter {} cannot be written", letter.id(), fault);
            return new Outcome(Fate.DEAD, fault.getClass().getSimpleName());
        }
    }

    private MimeMessage write(Letter letter, MailAddress to, LetterTexts.Text text) throws MessagingException {
        var message = smtp.blank();
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(mail.from().value());
        helper.setTo(to.value());
        helper.setSubject(oneLine(text.subject()));
        helper.setSentDate(Date.from(letter.createdAt()));
        helper.setText(text.plain(), text.html());
        message.setHeader("Auto-Submitted", "auto-generated"); // no out-of-office note answers it
        message.saveChanges();
        message.setHeader("Message-ID", letter.messageId(mail.from().domain())); // saving has given it one of its own
        return message;
    }

    /** Whatever a template or a number may hold, a header has one line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
