package org.huimin.shared.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huimin.shared.Problems;
import org.huimin.shared.Refusal;
import org.huimin.shared.Refusal.FieldFault;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Takes the words from the messages of the two languages. */
@Component
class ProblemTexts implements Problems {

    private static final String TYPE = "urn:huimin:problem:";

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ProblemTexts(MessageSource messages, LocaleResolver languages, ObjectMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public ProblemDetail of(Refusal refusal, Locale locale) {
        var key = "refusal." + refusal.code();
        var problem = problem(status(refusal.kind()), refusal.code(), key, locale, refusal.arguments());
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", inWords(refusal.fields(), locale));
        }
        refusal.extras().forEach(problem::setProperty);
        return problem;
    }

    @Override
    public ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        return problem(status, code, "problem." + code, locale, arguments);
    }

    ProblemDetail of(Fault fault, Locale locale) {
        var problem = of(fault.status(), fault.code(), locale, fault.arguments());
        if (!fault.fields().isEmpty()) {
            problem.setProperty("errors", inWords(fault.fields(), locale));
        }
        return problem;
    }

    @Override
    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String code,
            Object... arguments)
            throws IOException {
        var problem = of(status, code, languages.resolveLocale(request), arguments);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private Map<String, String> inWords(Map<String, FieldFault> faults, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        faults.forEach((field, fault) -> words.put(field, text(fault.message(), locale, fault.arguments())));
        return words;
    }

    private ProblemDetail problem(HttpStatusCode status, String code, String key, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(key, locale, arguments));
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text(key + ".title", locale, arguments));
        problem.setProperty("code", code);
        return problem;
    }

    /** A fault may bring its own words instead of a key. */
    private String text(String key, Locale locale, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
