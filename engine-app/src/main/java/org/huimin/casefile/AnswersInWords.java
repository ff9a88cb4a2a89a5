package org.huimin.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in words what completed forms answered. */
@Component
public class AnswersInWords {

    private final Answers answers;
    private final Forms forms;
    private final NameBook names;

    AnswersInWords(Answers answers, Forms forms, NameBook names) {
        this.answers = answers;
        this.forms = forms;
        this.names = names;
    }

    /** What those forms say to whoever does the activity now: the last word of each since it was done before, if ever. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> since(String activity, CaseRecord caseRecord, Collection<String> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        var locale = LocaleContextHolder.getLocale();
        var all = answers.all(caseRecord.number());
        var order = all.stream().map(Answer::activity).toList();
        int done = order.lastIndexOf(activity);
        return said.stream()
                .map(order::lastIndexOf)
                .filter(last -> last > done)
                .sorted()
                .map(last -> of(all.get(last), locale))
                .toList();
    }

    TimelineEntry of(Answer answer, Locale locale) {
        var bundle = answer.bundle();
        var text = bundle == null
                ? null
                : forms.of(bundle, answer.activity())
                        .map(form -> new FormText(form.schema(), names, locale))
                        .orElse(null);
        return new TimelineEntry(
                TimelineEntry.Kind.ANSWER,
                answer.answeredAt(),
                answer.answeredAt(),
                text == null ? answer.activity() : text.title(),
                names.person(answer.answeredBy()),
                answer.activity(),
                text == null ? List.of() : text.details(answer.answers()));
    }
}
