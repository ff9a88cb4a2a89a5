package org.huimin.organization;

import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody reads their mail; each says so for themselves. */
@Component
@Transactional
public class MailContacts {

    private static final MailContact NONE = new MailContact(null, false);

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    MailContacts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What stands in the row and is no address counts as none. */
    @Transactional(readOnly = true)
    public MailContact of(PersonId person) {
        return jdbc.sql("SELECT COALESCE(mail_address, '') AS address, mail_in_english FROM person WHERE id = ?")
                .param(person.value())
                .query((row, index) -> new MailContact(
                        MailAddress.of(row.getString("address")).orElse(null), row.getBoolean("mail_in_english")))
                .optional()
                .orElse(NONE);
    }

    public void change(PersonId person, MailContact contact) {
        var address = contact.address();
        jdbc.sql("UPDATE person SET mail_address = :address, mail_in_english = :english WHERE id = :person")
                .param("address", address == null ? null : address.value())
                .param("english", contact.inEnglish())
                .param("person", person.value())
                .update();
        audit.write(person, "MAIL_CONTACT_CHANGED", null, person.toString(), address == null ? "NONE" : "GIVEN");
    }
}
