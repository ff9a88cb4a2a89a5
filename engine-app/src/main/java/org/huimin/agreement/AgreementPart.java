package org.huimin.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was agreed, on the case page: instalments with their days and state, what came of it for each party. */
@Component
class AgreementPart implements CasePagePart {

    /** So many days before the end of the 30 days of confirmation the parties are reminded (domain M13). */
    private static final long DAYS_OF_WARNING = 10;

    private final Agreements agreements;
    private final ConfirmationTable confirmations;
    private final Clocks clocks;
    private final Clock clock;

    AgreementPart(Agreements agreements, ConfirmationTable confirmations, Clocks clocks, Clock clock) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    /** The newest agreement; nothing before there is one. */
    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        var today = OfficeTime.day(clock.instant());
        return agreements
                .latest(caseRecord.number())
                .map(agreement -> new View(
                        agreement,
                        agreement.instalments().stream()
                                .map(one -> State.of(one, today))
                                .toList(),
                        confirmations.of(agreement).orElse(null),
                        window(agreement, caseRecord.number(), today)))
                .orElse(null);
    }

    /** The days that are left to ask for confirmation; nothing once it was asked for or where it cannot be. */
    private @Nullable Window window(Agreement agreement, CaseNumber number, LocalDate today) {
        return agreement.inForce()
                ? clocks.dueOf(number, "ME_CONFIRM")
                        .map(until -> Window.of(until, today))
                        .orElse(null)
                : null;
    }

    record View(
            Agreement agreement,
            List<State> instalments,
            @Nullable Confirmation confirmation,
            @Nullable Window confirmationWindow) {}

    /** How an instalment stands today. */
    record State(long id, LocalDate dueOn, Instalment.State state) {

        static State of(Instalment instalment, LocalDate today) {
            return new State(instalment.id(), instalment.dueOn(), instalment.state(today));
        }
    }

    /**
     * Until when confirmation may be asked for.
     *
     * @param daysLeft below zero once it is too late
     * @param soonOver whether it is time to warn the parties
     */
    record Window(LocalDate until, long daysLeft, boolean soonOver) {

        static Window of(LocalDate until, LocalDate today) {
            long daysLeft = ChronoUnit.DAYS.between(today, until);
            return new Window(until, daysLeft, daysLeft <= DAYS_OF_WARNING);
        }
    }
}
