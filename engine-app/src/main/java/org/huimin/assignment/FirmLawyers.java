package org.huimin.assignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Caseloads;
import org.huimin.organization.Person;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lawyers of a case's firm, each with what speaks against naming them. */
@Component
@Transactional(readOnly = true)
class FirmLawyers {

    private static final String FIELD = "lawyerId";

    private final RoleHolders holders;
    private final Caseloads caseloads;
    private final Bars bars;
    private final AskedFor askedFor;
    private final MessageSource messages;

    FirmLawyers(RoleHolders holders, Caseloads caseloads, Bars bars, AskedFor askedFor, MessageSource messages) {
        this.holders = holders;
        this.caseloads = caseloads;
        this.bars = bars;
        this.askedFor = askedFor;
        this.messages = messages;
    }

    /** Nobody before a firm is assigned. */
    List<FirmLawyer> of(CaseRecord caseRecord, Locale locale) {
        var firm = caseRecord.firm();
        if (firm == null) {
            return List.of();
        }
        var openCases = caseloads.counts();
        return holders.in(firm, Role.LAWYER).stream()
                .map(person -> lawyer(person, firm, caseRecord, openCases, locale))
                .toList();
    }

    private FirmLawyer lawyer(
            Person person, UnitId firm, CaseRecord caseRecord, Map<PersonId, Integer> openCases, Locale locale) {
        return new FirmLawyer(
                person.id().value(),
                person.name(),
                person.practiceNumber(),
                openCases.getOrDefault(person.id(), 0),
                askedFor.in(caseRecord).filter(person.id()::equals).isPresent(),
                barred(person, firm, caseRecord, locale));
    }

    private @Nullable String barred(Person person, UnitId firm, CaseRecord caseRecord, Locale locale) {
        var faults = new Faults();
        faults.check(!Replacing.replaces(caseRecord, person.id()), FIELD, "fault.lawyerId.replaced");
        bars.judge(caseRecord, firm, person.id(), faults, FIELD);
        var fault = faults.byField().get(FIELD);
        return fault == null ? null : messages.getMessage(fault.message(), fault.arguments(), locale);
    }

    /**
     * One whom the firm may name, or not.
     *
     * @param askedFor whether the recipient asks for this one
     * @param barred in words why this one may not take the case; null if they may
     */
    record FirmLawyer(
            long id,
            String name,
            @Nullable String practiceNumber,
            int openCases,
            boolean askedFor,
            @Nullable String barred) {}
}
