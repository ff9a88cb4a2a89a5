package org.huimin.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.notification.Letter.Told;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * What letters say. A template per kind and language below {@code notification/}: its first line is the subject, then come
 * the paragraphs; the frame of the language adds the link. Nothing is filled in but case numbers, days, how many, and the
 * link. A letter of several things has a paragraph for each kind.
 */
@Component
class LetterTexts {

    private static final int MOST_LISTED = 50;

    private final Language chinese = Language.read("zh");
    private final Language english = Language.read("en");
    private final MailSwitch mail;

    LetterTexts(MailSwitch mail) {
        this.mail = mail;
    }

    Text of(Letter letter, boolean inEnglish) {
        var language = inEnglish ? english : chinese;
        return letter.tells().size() == 1 ? one(letter.tells().get(0), language) : several(letter.tells(), language);
    }

    private Text one(Told told, Language language) {
        var filled = String.valueOf(language.kinds().get(told.kind()))
                .replace("{case}", told.caseNumber().value())
                .replace("{due}", String.valueOf(told.dueOn()));
        var link = "/cases/" + UriUtils.encode(told.caseNumber().value(), StandardCharsets.UTF_8);
        return language.frame().around(filled, mail.linkTo() + "/admin" + link);
    }

    private Text several(List<Told> tells, Language language) {
        var filled = Arrays.stream(language.several().split("\n\n"))
                .map(paragraph -> listed(paragraph, tells))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"))
                .replace("{count}", Integer.toString(tells.size()));
        return language.frame().around(filled, mail.linkTo() + "/admin/");
    }

    /** Empty where the paragraph is for a kind of which there is nothing to tell. */
    private static String listed(String paragraph, List<Told> tells) {
        for (var kind : NotificationKind.GATHERED) {
            var place = "{" + kind + "}";
            if (paragraph.contains(place)) {
                var lines = tells.stream().filter(told -> told.kind() == kind).toList();
                return lines.isEmpty() ? "" : paragraph.replace(place, listed(lines));
            }
        }
        return paragraph;
    }

    private static String listed(List<Told> lines) {
        var shown = lines.stream()
                .limit(MOST_LISTED)
                .map(told -> told.caseNumber().value() + "  " + told.dueOn())
                .collect(Collectors.joining("\n"));
        int more = lines.size() - MOST_LISTED;
        return more > 0 ? shown + "\n…… +" + more : shown;
    }

    private static String file(String language, String name) {
        try {
            return new ClassPathResource("notification/" + language + "/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("No letter can be written without " + name, missing);
        }
    }

    /** A letter in words, and the same for whoever reads it as a page. */
    record Text(String subject, String plain, String html) {}

    /** The templates of one language. */
    private record Language(Map<NotificationKind, String> kinds, String several, Frame frame) {

        static Language read(String name) {
            var kinds = new EnumMap<NotificationKind, String>(NotificationKind.class);
            for (var kind : NotificationKind.values()) {
                kinds.put(kind, file(name, kind.name() + ".txt"));
            }
            return new Language(
                    kinds, file(name, "SEVERAL.txt"), new Frame(file(name, "frame.txt"), file(name, "frame.html")));
        }
    }

    private record Frame(String plain, String html) {

        Text around(String filled, String link) {
            var subject = filled.lines().findFirst().orElseThrow();
            var body = filled.substring(subject.length()).strip();
            var paragraphs = Arrays.stream(body.split("\n\n"))
                    .map(paragraph ->
                            "<p>" + HtmlUtils.htmlEscape(paragraph.strip()).replace("\n", "<br>\n") + "</p>")
                    .collect(Collectors.joining("\n"));
            return new Text(
                    subject,
                    plain.replace("{text}", body).replace("{link}", link),
                    html.replace("{subject}", HtmlUtils.htmlEscape(subject))
                            .replace("{text}", paragraphs)
                            .replace("{link}", HtmlUtils.htmlEscape(link)));
        }
    }
}
