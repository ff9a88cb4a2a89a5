package org.huimin.shared.problem;

import java.io.IOException;
import java.util.Locale;
import org.huimin.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers for every controller that fails: in words, and without a trace of the machinery. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        return answer(texts.of(refusal, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException denied, Locale locale) {
        return answer(texts.of(HttpStatus.FORBIDDEN, "Forbidden", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenUpload(MultipartException broken, Locale locale) {
        return answer(texts.of(HttpStatus.BAD_REQUEST, "Unreadable", locale));
    }

    /** Whoever has gone away needs no answer. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> failed(Exception failure, Locale locale) {
        return goneAway(failure) ? null : unexpected(failure, locale);
    }

    private ResponseEntity<ProblemDetail> unexpected(Throwable failure, Locale locale) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, locale);
            }
        }
        var fault = DatabaseFaults.of(failure).orElseGet(() -> Incidents.log(failure));
        LOG.warn("Answered {}: {}", fault.code(), failure.toString());
        return answer(texts.of(fault, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fault = RequestFaults.of(failure, status);
        var problem = texts.of(fault, LocaleContextHolder.getLocale());
        return ResponseEntity.status(fault.status()).headers(headers).body(problem);
    }

    private static boolean goneAway(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
