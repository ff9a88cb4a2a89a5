package org.huimin.mediation.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a dispute was sent and what was answered, on its page; the newest first. */
@Component
class DispatchPart implements CasePagePart {

    private final Dispatches dispatches;
    private final Units units;
    private final People people;
    private final Clock clock;

    DispatchPart(Dispatches dispatches, Units units, People people, Clock clock) {
        this.dispatches = dispatches;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispatches";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public List<View> of(CaseRecord caseRecord, Actor actor) {
        return dispatches.of(caseRecord.number()).stream().map(this::view).toList();
    }

    private View view(Dispatch dispatch) {
        return new View(
                dispatch.id(),
                units.get(dispatch.fromUnit()).name(),
                units.get(dispatch.toCommittee()).name(),
                people.get(dispatch.sentBy()).name(),
                dispatch.sentOn(),
                dispatch.words(),
                dispatch.replyBy(),
                dispatch.status(),
                dispatch.lateOn(OfficeTime.day(clock.instant())),
                dispatch.answeredOn(),
                dispatch.reason());
    }

    /** @param late whether the committee still owes an answer after its day */
    record View(
            long id,
            String from,
            String to,
            String by,
            LocalDate sentOn,
            @Nullable String words,
            LocalDate replyBy,
            DispatchStatus status,
            boolean late,
            @Nullable LocalDate answeredOn,
            @Nullable String reason) {}
}
