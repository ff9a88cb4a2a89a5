package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/** Makes an application of what was typed in, or says everything that is wrong with it at once. */
final class RegistrationReader {

    /** The year of the first national rules on legal aid; an earlier date is a slip. */
    static final Instant FIRST_RULES = OfficeTime.startOf(LocalDate.of(2003, 1, 1));

    private static final int LONGEST_CLAIM = 4000;
    private static final int LONGEST_PLACE = 200;

    private final Instant now;
    private final Faults faults = new Faults();
    private final Fields fields = new Fields(faults, "");

    private RegistrationReader(Instant now) {
        this.now = now;
    }

    static Application read(Registration sent, Instant now) {
        return new RegistrationReader(now).read(sent);
    }

    private Application read(Registration sent) {
        var channel = fields.oneOf(Channel.class, "channel", sent.channel());
        var application = new Application(
                channel,
                receivedAt(sent.receivedAt()),
                applicant(sent.applicant()),
                fields.oneOf(Matter.class, "matter", sent.matter()),
                sent.workInjury(),
                fields.text("claim", sent.claim(), LONGEST_CLAIM),
                fields.oneOf(Income.class, "income", sent.income()),
                sent.commitment(),
                sent.opponentCohabits(),
                sent.hasOwnCounsel(),
                lifeOrDeath(sent),
                fields.day("limitationEndsOn", sent.limitationEndsOn()),
                opponent(sent.opponent()),
                channel == Channel.VISIT ? visit(sent.visit()) : null,
                sent.otherReasons(),
                madeAt(sent),
                new CircumstancesReader(faults, now).read(sent.surroundings()));
        faults.refuse(RegistrationRefused::new);
        return application;
    }

    private Instant receivedAt(@Nullable String sent) {
        var receivedAt = fields.moment("receivedAt", sent);
        fields.check(!receivedAt.isAfter(now), "receivedAt", "fault.future");
        fields.check(!receivedAt.isBefore(FIRST_RULES), "receivedAt", "fault.receivedAt.tooEarly");
        return receivedAt;
    }

    /** When it was made at a custody organ or to a duty lawyer; stated only where it was. */
    private @Nullable Instant madeAt(Registration sent) {
        if (sent.madeAt() == null || sent.madeAt().isBlank()) {
            return null;
        }
        var madeAt = fields.moment("madeAt", sent.madeAt());
        fields.check(!madeAt.isAfter(receivedAt(sent.receivedAt())), "madeAt", "fault.madeAt.afterReceipt");
        return madeAt;
    }

    /** What may be the sentence is asked of nobody but the accused. */
    private boolean lifeOrDeath(Registration sent) {
        var accused = Matter.CRIM_A24.name().equals(sent.matter());
        fields.check(accused || !sent.lifeOrDeath(), "lifeOrDeath", "fault.lifeOrDeath.notAccused");
        return sent.lifeOrDeath();
    }

    private Application.Applicant applicant(Registration.@Nullable Applicant sent) {
        return new ApplicantReader(faults, OfficeTime.day(now))
                .read(Objects.requireNonNullElse(sent, Registration.Applicant.UNKNOWN));
    }

    private Application.@Nullable Opponent opponent(Registration.@Nullable Opponent sent) {
        return sent == null ? null : new OpponentReader(faults, OfficeTime.day(now)).read(sent);
    }

    private Application.Visit visit(Registration.@Nullable Visit sent) {
        var given = Objects.requireNonNullElse(sent, Registration.Visit.UNKNOWN);
        var visit = new Fields(faults, "visit.");
        return new Application.Visit(
                visitedOn(visit, given.on()),
                visit.text("place", given.place(), LONGEST_PLACE),
                visit.name("person", given.person()));
    }

    private @Nullable LocalDate visitedOn(Fields visit, @Nullable String sent) {
        visit.check(sent != null && !sent.isBlank(), "on", "fault.required");
        var on = visit.day("on", sent);
        visit.check(on == null || !on.isAfter(OfficeTime.day(now)), "on", "fault.future");
        return on;
    }
}
