package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huimin.casefile.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The last decision of a case that an objection may be made to.
 *
 * @param servedOn when the applicant received it; the days for the objection count from it
 * @param objection the objection that was made to it, if any: there is one to each decision
 */
record Contestable(Kind kind, LocalDate servedOn, @Nullable Fact objection) {

    enum Kind {
        REFUSAL("refusalServed"),
        TERMINATION("terminationServed");

        private final String fact;

        Kind(String fact) {
            this.fact = fact;
        }

        /** The fact that says when it was served. */
        String fact() {
            return fact;
        }
    }

    /** @param inOrder the facts of the case as they were recorded */
    static Optional<Contestable> in(List<Fact> inOrder) {
        Contestable last = null;
        for (var fact : inOrder) {
            last = after(last, fact);
        }
        return Optional.ofNullable(last);
    }

    private static @Nullable Contestable after(@Nullable Contestable last, Fact fact) {
        for (var kind : Kind.values()) {
            if (kind.fact.equals(fact.name())) {
                return new Contestable(kind, fact.day(), null);
            }
        }
        return last != null && fact.name().equals("objectionReceived")
                ? new Contestable(last.kind, last.servedOn, fact)
                : last;
    }
}
