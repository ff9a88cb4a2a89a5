package org.huimin.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What happened in a case, in order: its dated facts and its completed forms, in words. */
@Component
class Timeline {

    private final Facts facts;
    private final Answers answers;
    private final AnswersInWords words;
    private final NameBook names;
    private final MessageSource messages;

    Timeline(Facts facts, Answers answers, AnswersInWords words, NameBook names, MessageSource messages) {
        this.facts = facts;
        this.answers = answers;
        this.words = words;
        this.names = names;
        this.messages = messages;
    }

    List<TimelineEntry> of(CaseRecord caseRecord) {
        var locale = LocaleContextHolder.getLocale();
        var entries = new ArrayList<TimelineEntry>();
        facts.all(caseRecord.number()).forEach(fact -> entries.add(entry(fact, locale)));
        answers.all(caseRecord.number()).stream()
                .filter(answer -> !answer.activity().equals(Answers.REGISTRATION))
                .forEach(answer -> entries.add(words.of(answer, locale)));
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }

    private TimelineEntry entry(Fact fact, Locale locale) {
        var title = messages.getMessage("fact." + fact.name(), null, fact.name(), locale);
        return new TimelineEntry(
                TimelineEntry.Kind.FACT,
                fact.recordedAt(),
                fact.happenedAt(),
                title == null ? fact.name() : title,
                fact.recordedBy() == null ? null : names.person(fact.recordedBy()),
                fact.source().reference(),
                List.of());
    }
}
