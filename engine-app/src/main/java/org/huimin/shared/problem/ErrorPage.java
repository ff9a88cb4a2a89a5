package org.huimin.shared.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where the server itself gave up, outside of any controller. */
@RestController
class ErrorPage implements ErrorController {

    private final ProblemTexts texts;

    ErrorPage(ProblemTexts texts) {
        this.texts = texts;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, Locale locale) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        var failure =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        var fault = StatusFaults.of(HttpStatusCode.valueOf(status), failure);
        return ResponseEntity.status(fault.status()).body(texts.of(fault, locale));
    }
}
