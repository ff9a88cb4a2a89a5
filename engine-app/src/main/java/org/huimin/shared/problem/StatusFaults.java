package org.huimin.shared.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Failures of which no more is known, or need be, than their status. */
final class StatusFaults {

    private StatusFaults() {}

    static Fault of(HttpStatusCode status, @Nullable Throwable failure) {
        var known = HttpStatus.resolve(status.value());
        return known == null || known.is5xxServerError() ? Incidents.log(failure) : Fault.of(known, code(known));
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "NotLoggedIn";
            case FORBIDDEN -> "Forbidden";
            case NOT_FOUND -> "NotFound";
            case METHOD_NOT_ALLOWED -> "MethodNotAllowed";
            case NOT_ACCEPTABLE -> "NotAcceptable";
            case PAYLOAD_TOO_LARGE -> "TooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "MediaTypeNotSupported";
            case UNPROCESSABLE_ENTITY -> "Invalid";
            default -> "BadRequest";
        };
    }
}
