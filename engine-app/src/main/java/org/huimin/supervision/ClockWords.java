package org.huimin.supervision;

import org.huimin.casefile.LateOwner;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What clocks and their owners are called in the reader's language. */
@Component
class ClockWords {

    private final MessageSource messages;

    ClockWords(MessageSource messages) {
        this.messages = messages;
    }

    String clock(String key) {
        return text("clock." + key, key);
    }

    String owner(LateOwner owner) {
        return text("owner." + owner, owner.name());
    }

    private String text(String key, String otherwise) {
        var text = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return text == null ? otherwise : text;
    }
}
