package org.huimin.workflow.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a diagram says about the case when a token passes: {@code milestone = AidGranted at decisionMade},
 * {@code startsClock = LA_REVIEW from applicationReceived}. Several of one kind stand separated by commas.
 *
 * @param fact the dated fact that says when it happened; null where the moment of passing counts
 * @param within the routing answer that says how long a clock runs; null where the table says it
 */
public record Annotation(
        Kind kind,
        String name,
        @Nullable String fact,
        @Nullable String within) {

    /** The words of the vocabulary that are raised as events of the case. */
    public enum Kind {
        MILESTONE("milestone", "([A-Z][A-Za-z0-9]*)(?: at ([a-z][A-Za-z0-9]*))?"),
        STAGE("stage", "([A-Z][A-Z_]*)(?: at ([a-z][A-Za-z0-9]*))?"),
        STARTS_CLOCK("startsClock", "([A-Z][A-Z0-9_]*) from ([a-z][A-Za-z0-9]*)(?: within ([a-z][A-Za-z0-9]*))?"),
        STOPS_CLOCK("stopsClock", "([A-Z][A-Z0-9_]*)(?: at ([a-z][A-Za-z0-9]*))?"),
        PAUSES_CLOCK("pausesClock", "([A-Z][A-Z0-9_]*)(?: at ([a-z][A-Za-z0-9]*))?"),
        RESUMES_CLOCK("resumesClock", "([A-Z][A-Z0-9_]*)(?: at ([a-z][A-Za-z0-9]*))?");

        private final String property;
        private final Pattern form;

        Kind(String property, String form) {
            this.property = property;
            this.form = Pattern.compile(form);
        }

        public static Optional<Kind> of(String property) {
            return Arrays.stream(values())
                    .filter(kind -> kind.property.equals(property))
                    .findFirst();
        }
    }

    /**
     * Reads what stands behind one word of the vocabulary.
     *
     * @throws IllegalArgumentException if it is not of the word's form
     */
    public static List<Annotation> read(Kind kind, String value) {
        return Arrays.stream(value.split(",\\s*", -1))
                .map(part -> readOne(kind, part))
                .toList();
    }

    private static Annotation readOne(Kind kind, String text) {
        var matcher = kind.form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + kind.property + " = " + text + "\" cannot be read");
        }
        var fact = matcher.group(2);
        var within = kind == Kind.STARTS_CLOCK ? matcher.group(3) : null;
        return new Annotation(kind, matcher.group(1), fact == null || fact.isEmpty() ? null : fact, within);
    }
}
