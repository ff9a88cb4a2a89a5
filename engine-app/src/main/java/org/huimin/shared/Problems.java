package org.huimin.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Says in the person's language what went wrong (RFC 9457); for those too who answer before any controller does. */
public interface Problems {

    ProblemDetail of(Refusal refusal, Locale locale);

    /** @param code names the texts {@code problem.<code>.title} and {@code problem.<code>} */
    ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... arguments);

    /** Answers a request with it, in the language that the request asks for. */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String code,
            Object... arguments)
            throws IOException;
}
