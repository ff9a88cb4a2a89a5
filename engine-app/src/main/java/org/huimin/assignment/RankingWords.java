package org.huimin.assignment;

import java.util.List;
import java.util.Locale;
import org.huimin.organization.FirmKind;
import org.huimin.organization.Language;
import org.huimin.organization.PracticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a ranking in the reader's language. */
@Component
class RankingWords {

    private final MessageSource messages;

    RankingWords(MessageSource messages) {
        this.messages = messages;
    }

    FirmView of(RankedFirm ranked, Needs needs, boolean assigned, Locale locale) {
        var unit = ranked.firm().unit();
        return new FirmView(
                unit.id().value(),
                unit.name(),
                ranked.firm().firm().kind(),
                ranked.firm().ownStaff(),
                assigned,
                ranked.wished(),
                ranked.points(),
                ranked.best().map(best -> best.candidate().person().name()).orElse(null),
                reasons(ranked.reasons(), locale),
                bars(ranked.bars(), locale),
                ranked.lawyers().stream()
                        .map(lawyer -> of(lawyer, needs, locale))
                        .toList());
    }

    private LawyerView of(RankedLawyer ranked, Needs needs, Locale locale) {
        var candidate = ranked.candidate();
        var practice = candidate.practice();
        return new LawyerView(
                candidate.id().value(),
                candidate.person().name(),
                candidate.person().practiceNumber(),
                practice.kind(),
                practice.years(needs.day()),
                candidate.openCases(),
                practice.caseLimit(),
                ranked.wished(),
                ranked.points(),
                reasons(ranked.reasons(), locale),
                bars(ranked.bars(), locale),
                ranked.cautions().stream()
                        .map(caution -> text(caution.message(), caution.arguments(), locale))
                        .toList());
    }

    private List<ReasonView> reasons(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        reason.kind().name(), text(reason.message(), reason.arguments(), locale), reason.points()))
                .toList();
    }

    private List<String> bars(List<Bar> bars, Locale locale) {
        return bars.stream()
                .map(bar -> text(bar.message(), bar.arguments(), locale))
                .toList();
    }

    private String text(String key, List<Object> arguments, Locale locale) {
        var readable = arguments.stream()
                .map(argument -> argument instanceof Language language
                        ? messages.getMessage("language." + language, null, locale)
                        : argument)
                .toArray();
        return messages.getMessage(key, readable, locale);
    }

    /**
     * @param assigned whether the case is assigned to it already
     * @param best who of it fits best; null if nobody may take the case
     */
    record FirmView(
            long id,
            String name,
            FirmKind kind,
            boolean ownStaff,
            boolean assigned,
            boolean wished,
            int points,
            @Nullable String best,
            List<ReasonView> reasons,
            List<String> bars,
            List<LawyerView> lawyers) {}

    record LawyerView(
            long id,
            String name,
            @Nullable String practiceNumber,
            PracticeKind kind,
            int years,
            int openCases,
            @Nullable Integer caseLimit,
            boolean wished,
            int points,
            List<ReasonView> reasons,
            List<String> bars,
            List<String> cautions) {}

    record ReasonView(String kind, String text, int points) {}
}
