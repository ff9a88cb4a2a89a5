package org.huimin.assignment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.huimin.assignment.Reason.Kind;
import org.huimin.organization.Language;

/**
 * Orders candidates for a case by what speaks for them. It knows nothing but what it is given, and gives the same order for
 * the same candidates however they come in: the less assigned this year goes first, then the name.
 */
final class Ranking {

    private static final int TOWNSHIP = 9;
    private static final int COUNTY = 6;

    private static final Comparator<RankedLawyer> LAWYERS = comparing(RankedLawyer::barred)
            .thenComparing(comparingInt(RankedLawyer::points).reversed())
            .thenComparing(ranked -> ranked.candidate().assignedThisYear())
            .thenComparing(ranked -> ranked.candidate().person().name())
            .thenComparing(ranked -> ranked.candidate().id().value());

    private static final Comparator<RankedFirm> FIRMS = comparing(RankedFirm::barred)
            .thenComparing(comparingInt(RankedFirm::points).reversed())
            .thenComparing(RankedFirm::assignedThisYear)
            .thenComparing(ranked -> ranked.firm().unit().name())
            .thenComparing(ranked -> ranked.firm().id().value());

    private final Needs needs;
    private final RankingWeights weights;

    private Ranking(Needs needs, RankingWeights weights) {
        this.needs = needs;
        this.weights = weights;
    }

    static List<RankedFirm> rank(List<CandidateFirm> firms, Needs needs, RankingWeights weights) {
        var ranking = new Ranking(needs, weights);
        return firms.stream().map(ranking::firm).sorted(FIRMS).toList();
    }

    private RankedFirm firm(CandidateFirm firm) {
        boolean wished = firm.id().equals(needs.wishedFirm());
        var lawyers = firm.lawyers().stream()
                .map(candidate -> lawyer(candidate, firm))
                .sorted(LAWYERS)
                .toList();
        var ofItself = wished ? List.of(Reason.of(Kind.WISHED, weights.wished())) : List.<Reason>of();
        return new RankedFirm(firm, lawyers, BarRules.of(firm, needs), ofItself, wished);
    }

    private RankedLawyer lawyer(Candidate candidate, CandidateFirm firm) {
        var bars = BarRules.of(candidate, firm, needs);
        boolean wished = candidate.id().equals(needs.wishedLawyer());
        return new RankedLawyer(
                candidate,
                reasons(candidate, firm, wished),
                bars,
                cautions(candidate, wished && !bars.isEmpty()),
                wished);
    }

    private List<Reason> reasons(Candidate candidate, CandidateFirm firm, boolean wished) {
        var reasons = new ArrayList<Reason>();
        var practice = candidate.practice();
        if (wished) {
            reasons.add(Reason.of(Kind.WISHED, weights.wished()));
        }
        if (practice.matters().contains(needs.matter())) {
            reasons.add(Reason.of(Kind.SPECIALTY, weights.specialty()));
        }
        needs.languages().stream()
                .filter(practice.languages()::contains)
                .min(comparing(Language::ordinal))
                .ifPresent(language -> reasons.add(Reason.of(Kind.LANGUAGE, weights.language(), language)));
        if (needs.minor() && practice.minors()) {
            reasons.add(Reason.of(Kind.MINORS, weights.minors()));
        }
        if (needs.gender() != null && needs.gender() == practice.gender()) {
            reasons.add(Reason.of(Kind.GENDER, weights.gender()));
        }
        near(candidate, firm, reasons);
        reasons.add(capacity(candidate));
        experience(candidate, reasons);
        reasons.add(Reason.of(
                Kind.FAIRNESS,
                Math.max(0, weights.fairness() - candidate.assignedThisYear()),
                candidate.assignedThisYear()));
        return reasons;
    }

    private void near(Candidate candidate, CandidateFirm firm, List<Reason> reasons) {
        if (serves(candidate, firm, TOWNSHIP)) {
            reasons.add(Reason.of(Kind.TOWNSHIP, weights.township()));
        } else if (serves(candidate, firm, COUNTY)) {
            reasons.add(Reason.of(Kind.COUNTY, weights.county()));
        }
    }

    private boolean serves(Candidate candidate, CandidateFirm firm, int digits) {
        var area = needs.division().substring(0, digits);
        return firm.unit().divisionCode().startsWith(area)
                || candidate.practice().areas().stream().anyMatch(code -> code.startsWith(area));
    }

    private Reason capacity(Candidate candidate) {
        int limit = limit(candidate);
        int free = Math.max(0, limit - candidate.openCases());
        int points = limit == 0 ? 0 : weights.capacity() * free / limit;
        return Reason.of(Kind.CAPACITY, points, candidate.openCases(), limit);
    }

    private int limit(Candidate candidate) {
        return Objects.requireNonNullElse(candidate.practice().caseLimit(), weights.usualLimit());
    }

    private void experience(Candidate candidate, List<Reason> reasons) {
        var practice = candidate.practice();
        int years = needs.criminal() ? practice.defenceYears(needs.day()) : practice.years(needs.day());
        if (years > 0) {
            var kind = needs.criminal() ? Kind.DEFENCE : Kind.EXPERIENCE;
            reasons.add(Reason.of(kind, weights.experience() * Math.min(years, weights.yearsThatCount()), years));
        }
    }

    private List<Caution> cautions(Candidate candidate, boolean wishedButBarred) {
        var cautions = new ArrayList<Caution>();
        var limit = candidate.practice().caseLimit();
        if (wishedButBarred) {
            cautions.add(Caution.of(Caution.Kind.WISHED_BUT_BARRED));
        }
        if (candidate.namesake()) {
            cautions.add(Caution.of(Caution.Kind.PERHAPS_CONFLICT));
        }
        if (limit != null && candidate.openCases() >= limit) {
            cautions.add(Caution.of(Caution.Kind.AT_LIMIT, candidate.openCases(), limit));
        }
        if (needs.minor() && !candidate.practice().minors()) {
            cautions.add(Caution.of(Caution.Kind.NOT_FOR_MINORS));
        }
        if (!candidate.practice().known()) {
            cautions.add(Caution.of(Caution.Kind.NOT_REGISTERED));
        }
        return cautions;
    }
}
