package org.huimin.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.huimin.access.CurrentActor;
import org.huimin.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells people something in the transaction under way, each as they want to hear it. Nobody is told what they do themselves. */
@Component
class Teller {

    private final Notifications notifications;
    private final Outbox outbox;
    private final MailSwitch mail;
    private final CurrentActor actor;

    Teller(Notifications notifications, Outbox outbox, MailSwitch mail, CurrentActor actor) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.mail = mail;
        this.actor = actor;
    }

    void tell(News news, Collection<PersonId> people) {
        var others = new LinkedHashSet<>(people);
        actor.person().ifPresent(others::remove);
        if (others.isEmpty()) {
            return;
        }
        var told = notifications.add(news, others);
        // While mail is off nothing is put aside for it: nobody wants last month's letters on the day it is switched
        // on.
        if (mail.on() && !told.isEmpty()) {
            outbox.add(told, news.kind());
        }
    }
}
