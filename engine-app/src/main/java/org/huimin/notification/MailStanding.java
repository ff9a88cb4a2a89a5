package org.huimin.notification;

import org.huimin.organization.MailContacts;
import org.huimin.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whether somebody gets mail at all, and if not, why. */
@Component
class MailStanding {

    private final MailSwitch mail;
    private final MailContacts contacts;

    MailStanding(MailSwitch mail, MailContacts contacts) {
        this.mail = mail;
        this.contacts = contacts;
    }

    Standing of(PersonId person) {
        if (!mail.on()) {
            return Standing.OFF;
        }
        return contacts.of(person).address() == null ? Standing.NO_ADDRESS : Standing.ON;
    }

    enum Standing {
        ON,
        /** The office has no mail server. */
        OFF,
        /** The person has given no address. */
        NO_ADDRESS
    }
}
