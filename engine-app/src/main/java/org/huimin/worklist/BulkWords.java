package org.huimin.worklist;

import org.huimin.shared.Problems;
import org.huimin.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says why one task of many was left as it is, as its own page would; what nobody expected stops the lot. */
@Component
class BulkWords {

    private final Problems problems;

    BulkWords(Problems problems) {
        this.problems = problems;
    }

    ProblemDetail of(RuntimeException failure) {
        var locale = LocaleContextHolder.getLocale();
        if (failure instanceof Refusal refusal) {
            return problems.of(refusal, locale);
        }
        if (failure instanceof ConcurrencyFailureException) {
            return problems.of(HttpStatus.CONFLICT, "TryAgain", locale);
        }
        throw failure;
    }
}
