package org.huimin.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.shared.CaseNumber;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * What letters say. A template per kind and language below {@code notification/}: its first line is the subject, then come
 * the paragraphs; the frame of the language adds the link. Nothing is filled in but the case number, a day and the link.
 */
@Component
class LetterTexts {

    private final Map<NotificationKind, String> chinese = read("zh");
    private final Map<NotificationKind, String> english = read("en");
    private final Frame chineseFrame = Frame.read("zh");
    private final Frame englishFrame = Frame.read("en");
    private final MailSwitch mail;

    LetterTexts(MailSwitch mail) {
        this.mail = mail;
    }

    Text of(Letter letter, boolean inEnglish) {
        var template = (inEnglish ? english : chinese).get(letter.kind());
        var filled = String.valueOf(template)
                .replace("{case}", letter.caseNumber().value())
                .replace("{due}", String.valueOf(letter.dueOn()));
        var subject = filled.lines().findFirst().orElseThrow();
        var body = filled.substring(subject.length()).strip();
        return (inEnglish ? englishFrame : chineseFrame).around(subject, body, link(letter.caseNumber()));
    }

    private String link(CaseNumber number) {
        return mail.linkTo() + "/admin/cases/" + UriUtils.encode(number.value(), StandardCharsets.UTF_8);
    }

    private static Map<NotificationKind, String> read(String language) {
        var texts = new EnumMap<NotificationKind, String>(NotificationKind.class);
        for (var kind : NotificationKind.values()) {
            texts.put(kind, file(language, kind.name() + ".txt"));
        }
        return texts;
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

    private record Frame(String plain, String html) {

        static Frame read(String language) {
            return new Frame(file(language, "frame.txt"), file(language, "frame.html"));
        }

        Text around(String subject, String body, String link) {
            var paragraphs = Arrays.stream(body.split("\n\n"))
                    .map(paragraph -> "<p>" + HtmlUtils.htmlEscape(paragraph.strip()) + "</p>")
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
