package org.huimin.assignment;

import static org.huimin.assignment.Bar.Ground.CONFLICT;
import static org.huimin.assignment.Bar.Ground.CRIMINAL_BASIC_LEVEL;
import static org.huimin.assignment.Bar.Ground.DEFENCE_YEARS;
import static org.huimin.assignment.Bar.Ground.FIRM_CONFLICT;
import static org.huimin.assignment.Bar.Ground.FIRM_LICENCE_ENDED;
import static org.huimin.assignment.Bar.Ground.FIRM_REPLACED;
import static org.huimin.assignment.Bar.Ground.FIRM_SUSPENDED;
import static org.huimin.assignment.Bar.Ground.LICENCE_ENDED;
import static org.huimin.assignment.Bar.Ground.NOBODY_FREE;
import static org.huimin.assignment.Bar.Ground.ON_LEAVE;
import static org.huimin.assignment.Bar.Ground.REPLACED;
import static org.huimin.assignment.Bar.Ground.SUSPENDED;
import static org.huimin.assignment.Bar.Ground.UNWANTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huimin.organization.PracticeKind;
import org.jspecify.annotations.Nullable;

/** The law of who may take what. Nothing here weighs: a bar holds however well somebody would fit. */
final class BarRules {

    /** 148号 26: three years of criminal defence. */
    private static final int DEFENCE_YEARS_FOR_LIFE_OR_DEATH = 3;

    private BarRules() {}

    /** Of the person and of their firm: whoever is in a barred firm is barred. */
    static List<Bar> of(Candidate candidate, CandidateFirm firm, Needs needs) {
        var bars = new ArrayList<Bar>();
        var practice = candidate.practice();
        if (needs.criminal() && practice.kind() == PracticeKind.BASIC_LEVEL) {
            bars.add(Bar.of(CRIMINAL_BASIC_LEVEL));
        }
        int years = practice.defenceYears(needs.day());
        if (needs.lifeOrDeath() && years < DEFENCE_YEARS_FOR_LIFE_OR_DEATH) {
            bars.add(Bar.of(DEFENCE_YEARS, years));
        }
        if (candidate.opposing()) {
            bars.add(Bar.of(CONFLICT));
        }
        if (candidate.replaced()) {
            bars.add(Bar.of(REPLACED));
        }
        if (candidate.unwanted()) {
            bars.add(Bar.of(UNWANTED));
        }
        if (practice.suspended(needs.day())) {
            bars.add(Bar.of(SUSPENDED));
        }
        if (!practice.licensed(needs.day())) {
            bars.add(Bar.of(LICENCE_ENDED, day(practice.licensedUntil())));
        }
        var leave = candidate.leave();
        if (leave != null) {
            bars.add(Bar.of(ON_LEAVE, leave.from().toString(), leave.until().toString()));
        }
        bars.addAll(ofItself(firm, needs));
        return bars;
    }

    /**
     * Of the firm as such, or because none of its people may take the case. A firm that is being replaced is not chosen
     * again; where it may name another of its people, nobody asks for a firm.
     */
    static List<Bar> of(CandidateFirm firm, Needs needs) {
        var bars = new ArrayList<>(ofItself(firm, needs));
        if (firm.replaced()) {
            bars.add(Bar.of(FIRM_REPLACED));
        }
        if (bars.isEmpty()
                && firm.lawyers().stream()
                        .noneMatch(lawyer -> of(lawyer, firm, needs).isEmpty())) {
            bars.add(Bar.of(NOBODY_FREE));
        }
        return bars;
    }

    private static List<Bar> ofItself(CandidateFirm candidate, Needs needs) {
        var bars = new ArrayList<Bar>();
        var firm = candidate.firm();
        if (candidate.opposing()) {
            bars.add(Bar.of(FIRM_CONFLICT));
        }
        if (firm.suspended(needs.day())) {
            bars.add(Bar.of(FIRM_SUSPENDED));
        }
        if (!firm.licensed(needs.day())) {
            bars.add(Bar.of(FIRM_LICENCE_ENDED, day(firm.licensedUntil())));
        }
        return bars;
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day).toString();
    }
}
