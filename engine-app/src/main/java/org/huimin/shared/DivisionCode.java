package org.huimin.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** 行政区划代码 of an area, twelve digits; shorter codes of a county (6) or township (9) are filled up with zeros. */
public record DivisionCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3}){0,2}");
    private static final int LENGTH = 12;

    @JsonCreator
    public DivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a division code: " + value);
        }
        value = value + "0".repeat(LENGTH - value.length());
    }

    /** The first six digits, with which ID numbers begin. */
    public String county() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
