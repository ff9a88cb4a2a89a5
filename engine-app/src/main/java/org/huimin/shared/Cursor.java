package org.huimin.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Where a list goes on: the sort key of the last row that was shown. Opaque to whoever carries it. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /** Refuses what is no cursor of that many parts. */
    public static Cursor decode(String text, int parts) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var key = List.of(plain.split(SEPARATOR, -1));
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotACursor(notBase64);
        }
        throw new NotACursor(null);
    }

    public String text(int part) {
        return key.get(part);
    }

    public int number(int part) {
        return read(part, Integer::valueOf);
    }

    public LocalDate day(int part) {
        return read(part, LocalDate::parse);
    }

    public Instant instant(int part) {
        return read(part, Instant::parse);
    }

    private <T> T read(int part, Function<String, T> reader) {
        try {
            return reader.apply(key.get(part));
        } catch (NumberFormatException | DateTimeParseException strange) {
            throw new NotACursor(strange);
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }
}
