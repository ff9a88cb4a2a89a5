package org.huimin.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.organization.Firm;
import org.huimin.organization.FirmKind;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.organization.Leave;
import org.huimin.organization.Person;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Span;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A lawyer made to measure, and what a case asks of one, on 24 November 2026. */
final class Somebody {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String FENGPING = "533103105000";
    static final String MENGHUAN = "533103001000";

    private final long id;
    PracticeKind kind = PracticeKind.LAWYER;

    @Nullable
    LocalDate practisingSince = LocalDate.of(2016, 11, 24);

    @Nullable
    LocalDate defendingSince;

    @Nullable
    LocalDate licensedUntil;

    @Nullable
    Span suspended;

    @Nullable
    Gender gender;

    boolean minors;

    @Nullable
    Integer caseLimit;

    Set<String> matters = Set.of();
    Set<Language> languages = Set.of(Language.HAN);
    Set<String> areas = Set.of();

    @Nullable
    Leave leave;

    int openCases;
    int assignedThisYear;
    boolean opposing;
    boolean namesake;
    boolean replaced;
    boolean unwanted;

    private Somebody(long id) {
        this.id = id;
    }

    static Somebody numbered(long id) {
        return new Somebody(id);
    }

    Candidate candidate() {
        return new Candidate(
                new Person(new PersonId(id), "p" + id, "某" + id, new UnitId(20), null),
                new Practice(
                        kind,
                        practisingSince,
                        defendingSince,
                        licensedUntil,
                        suspended,
                        gender,
                        minors,
                        caseLimit,
                        matters,
                        languages,
                        areas,
                        1),
                leave,
                openCases,
                assignedThisYear,
                opposing,
                namesake,
                replaced,
                unwanted);
    }

    static CandidateFirm firm(Candidate... lawyers) {
        return firm(20, new Firm(FirmKind.LAW_FIRM, null, null, null, 1), false, lawyers);
    }

    static CandidateFirm firm(long id, Firm firm, boolean opposing, Candidate... lawyers) {
        return new CandidateFirm(
                new Unit(new UnitId(id), UnitKind.FIRM, null, MENGHUAN, "某所" + id, "某", LocalDate.EPOCH, null),
                firm,
                false,
                opposing,
                false,
                List.of(lawyers));
    }

    /** A civil case of a grown-up who speaks Chinese, received in 风平. */
    static Needs needs() {
        return needs("A31_5", false, false, false);
    }

    static Needs needs(String matter, boolean criminal, boolean lifeOrDeath, boolean minor) {
        return new Needs(TODAY, matter, criminal, lifeOrDeath, minor, Set.of(), null, FENGPING, null, null);
    }
}
