package org.huimin.shared.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.shared.Refusal.FieldFault;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What was wrong with a request that no controller could take. */
final class RequestFaults {

    private static final String WRONG_FORM = "problem.field.wrongForm";
    private static final String MISSING = "problem.field.missing";

    private RequestFaults() {}

    /** The failures that have words of their own; all others are told by their status. */
    static Fault of(Exception failure, HttpStatusCode status) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return new Fault(UNPROCESSABLE_ENTITY, "Invalid", faults(invalid.getBindingResult()));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        return missing(failure).orElseGet(() -> StatusFaults.of(status, failure));
    }

    private static Optional<Fault> missing(Exception failure) {
        if (failure instanceof MissingRequestHeaderException header) {
            return Optional.of(Fault.of(UNPROCESSABLE_ENTITY, "HeaderMissing", header.getHeaderName()));
        }
        if (failure instanceof MissingServletRequestParameterException parameter) {
            return Optional.of(
                    Fault.ofField(UNPROCESSABLE_ENTITY, "ParameterMissing", parameter.getParameterName(), MISSING));
        }
        if (failure instanceof MissingServletRequestPartException part) {
            return Optional.of(
                    Fault.ofField(UNPROCESSABLE_ENTITY, "ParameterMissing", part.getRequestPartName(), MISSING));
        }
        return Optional.empty();
    }

    /** Broken JSON is named as such; a value of the wrong form is named by its field. */
    private static Fault unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Fault.ofField(UNPROCESSABLE_ENTITY, "WrongForm", path(mapping), WRONG_FORM);
        }
        return Fault.of(BAD_REQUEST, "Unreadable");
    }

    /** An address that names nothing that could be is not found; a parameter of the wrong form is named. */
    private static Fault mismatch(TypeMismatchException mismatch) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Fault.of(NOT_FOUND, "NotFound");
        }
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return Fault.ofField(UNPROCESSABLE_ENTITY, "WrongForm", name, WRONG_FORM);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream().map(RequestFaults::step).collect(Collectors.joining("."));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }

    private static Map<String, FieldFault> faults(BindingResult result) {
        var faults = new LinkedHashMap<String, FieldFault>();
        result.getFieldErrors()
                .forEach(error -> faults.putIfAbsent(
                        error.getField(), new FieldFault(String.valueOf(error.getDefaultMessage()))));
        return faults;
    }
}
