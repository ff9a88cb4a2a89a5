package org.huimin.review;

import java.util.List;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Whether something that was asked for in a case still waits for its answer. */
@Component
class Pending {

    private final Facts facts;

    Pending(Facts facts) {
        this.facts = facts;
    }

    boolean withdrawal(CaseNumber number) {
        return asked(number, "withdrawalRequested", "withdrawalConfirmed");
    }

    boolean provisionalAid(CaseNumber number) {
        return asked(number, "provisionalAidProposed", "provisionalAidDecided");
    }

    private boolean asked(CaseNumber number, String question, String answer) {
        var names = names(facts.all(number));
        return names.lastIndexOf(question) > names.lastIndexOf(answer);
    }

    private static List<String> names(List<Fact> inOrder) {
        return inOrder.stream().map(Fact::name).toList();
    }
}
