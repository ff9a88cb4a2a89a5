package org.huimin.review;

import java.util.List;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 一次性告知: an applicant is asked once for everything that is missing; a second time only if what was supplied brought up
 * a new fact, which is stated; never a third time.
 */
@Component
class SupplementRule {

    private final Facts facts;

    SupplementRule(Facts facts) {
        this.facts = facts;
    }

    void judge(CaseNumber number, @Nullable String newFact, Faults faults) {
        var asked = asked(number);
        if (asked > 1) {
            throw new SupplementAskedTwice();
        }
        faults.check(asked == 0 || newFact != null, "newFact", "fault.newFact.second");
        faults.check(asked == 1 || newFact == null, "newFact", "fault.newFact.first");
    }

    /** Until the first notice is served there can be no fact that came of it. */
    List<String> notAsked(CaseNumber number) {
        return asked(number) == 0 ? List.of("newFact") : List.of();
    }

    private long asked(CaseNumber number) {
        return facts.all(number).stream()
                .filter(fact -> fact.name().equals("supplementNoticeServed"))
                .count();
    }
}
