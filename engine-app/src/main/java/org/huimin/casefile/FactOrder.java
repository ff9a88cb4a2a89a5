package org.huimin.casefile;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which dates run backwards: what follows a fact cannot have happened on an earlier day. */
@Component
public class FactOrder {

    private final Facts facts;

    FactOrder(Facts facts) {
        this.facts = facts;
    }

    /** Refuses the answers if any of their days comes before the fact that it follows. */
    public void require(CaseNumber number, Following... followings) {
        var faults = new Faults();
        judge(number, faults, followings);
        faults.refuse(AnswersContradictCase::new);
    }

    /** Adds to the faults each day that comes before the fact that it follows; the text names both. */
    public void judge(CaseNumber number, Faults faults, Following... followings) {
        for (var following : followings) {
            judge(number, faults, following);
        }
    }

    private void judge(CaseNumber number, Faults faults, Following following) {
        var day = following.day();
        if (day == null) {
            return;
        }
        facts.latest(number, following.fact())
                .filter(fact -> day.isBefore(fact.day()))
                .ifPresent(fact -> faults.add(
                        following.field(),
                        "fault." + following.field() + ".before." + following.fact(),
                        fact.day().toString()));
    }

    /** The day in that field, if any, cannot be earlier than that fact. */
    public record Following(String field, @Nullable LocalDate day, String fact) {}
}
