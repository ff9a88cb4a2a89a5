package org.huimin.shared.problem;

import java.util.Map;
import org.huimin.shared.Refusal.FieldFault;
import org.springframework.http.HttpStatus;

/** What a failure of the machinery means to a person: a status, the name of its words, and the fields it concerns. */
record Fault(HttpStatus status, String code, Map<String, FieldFault> fields, Object... arguments) {

    static Fault of(HttpStatus status, String code, Object... arguments) {
        return new Fault(status, code, Map.of(), arguments);
    }

    static Fault ofField(HttpStatus status, String code, String field, String message) {
        return new Fault(status, code, Map.of(field, new FieldFault(message)), field);
    }
}
