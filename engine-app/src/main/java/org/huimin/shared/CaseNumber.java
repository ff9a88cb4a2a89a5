package org.huimin.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of a case, which is also the business key of its processes: {@code 芒援申字〔2026〕第12号}. */
public record CaseNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\p{L}{2,12}〔\\d{4}〕第[1-9]\\d{0,8}号");

    @JsonCreator
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
