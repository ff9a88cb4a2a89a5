package org.huimin.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huimin.organization.MailAddress;
import org.huimin.organization.MailContact;
import org.huimin.organization.MailContacts;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person sets for themselves: where they read mail, in which language, and what they want to hear of. */
@Component
@Transactional
class NotificationSettings {

    private final MailContacts contacts;
    private final Choices choices;
    private final MailSwitch mail;

    NotificationSettings(MailContacts contacts, Choices choices, MailSwitch mail) {
        this.contacts = contacts;
        this.choices = choices;
        this.mail = mail;
    }

    @Transactional(readOnly = true)
    public View of(PersonId person) {
        var contact = contacts.of(person);
        var kinds = choices.of(person).entrySet().stream()
                .map(chosen -> new Kind(
                        chosen.getKey(), chosen.getValue(), chosen.getKey().mayBe(Channel.NONE)))
                .toList();
        return new View(
                mail.on(),
                contact.address() == null ? "" : contact.address().value(),
                contact.inEnglish() ? "en" : "zh",
                kinds);
    }

    /** All at once: a kind that is not named is as if nothing had been chosen. */
    public View save(PersonId person, ToSave wanted) {
        var faults = new Faults();
        var contact = contact(wanted, faults);
        var chosen = chosen(wanted.channels(), faults);
        faults.refuse(NotificationSettingsRefused::new);
        if (!contact.equals(contacts.of(person))) {
            contacts.change(person, contact);
        }
        choices.choose(person, chosen);
        return of(person);
    }

    private static MailContact contact(ToSave wanted, Faults faults) {
        var typed = wanted.mailAddress() == null ? "" : wanted.mailAddress();
        var address = MailAddress.of(typed);
        faults.check(address.isPresent() || typed.isEmpty(), "mailAddress", "fault.mailAddress");
        var language = wanted.language() == null ? "" : wanted.language();
        faults.check(language.equals("zh") || language.equals("en"), "language", "fault.choice");
        return new MailContact(address.orElse(null), language.equals("en"));
    }

    private static Map<NotificationKind, Channel> chosen(@Nullable Map<String, String> channels, Faults faults) {
        var chosen = new EnumMap<NotificationKind, Channel>(NotificationKind.class);
        if (channels != null) {
            channels.forEach((kind, channel) -> {
                try {
                    chosen.put(NotificationKind.valueOf(kind), Channel.valueOf(channel));
                } catch (IllegalArgumentException | NullPointerException unknown) {
                    faults.add("channels." + kind, "fault.choice");
                }
            });
        }
        chosen.forEach((kind, channel) ->
                faults.check(kind.mayBe(channel), "channels." + kind, "fault.notification.alwaysRings"));
        return chosen;
    }

    /** @param language of the letters: zh or en */
    record View(boolean mailOn, String mailAddress, String language, List<Kind> kinds) {}

    /** @param optional whether one may choose not to hear of it */
    record Kind(NotificationKind kind, Channel channel, boolean optional) {}

    record ToSave(
            @Nullable String mailAddress,
            @Nullable String language,
            @Nullable Map<String, String> channels) {}
}
