package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last request for withdrawal, on the case page. */
@Component
class WithdrawalPart implements CasePagePart {

    private final WithdrawalRequests requests;

    WithdrawalPart(WithdrawalRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "withdrawal";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return requests.latest(caseRecord.number())
                .map(request -> new View(request.requestedOn(), request.reason(), request.status()))
                .orElse(null);
    }

    record View(LocalDate requestedOn, WithdrawalReason reason, WithdrawalStatus status) {}
}
