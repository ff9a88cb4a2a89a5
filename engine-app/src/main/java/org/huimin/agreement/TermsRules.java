package org.huimin.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huimin.casefile.CaseParty;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What an agreement must keep (人民调解法 28–30), all faults at once. */
final class TermsRules {

    /** Ten thousand million yuan: more is a slip of the pen. */
    private static final long MOST_FEN = 1_000_000_000_000L;

    private final Terms terms;
    private final AgreementForm form;
    private final Map<Long, CaseParty> parties;
    private final LocalDate today;
    private final Faults faults;

    private TermsRules(Terms terms, AgreementForm form, Map<Long, CaseParty> parties, LocalDate today, Faults faults) {
        this.terms = terms;
        this.form = form;
        this.parties = parties;
        this.today = today;
        this.faults = faults;
    }

    /** @param parties the principals of the dispute, by their number */
    static void judge(Terms terms, AgreementForm form, Map<Long, CaseParty> parties, LocalDate today, Faults faults) {
        new TermsRules(terms, form, parties, today, faults).judge();
    }

    private void judge() {
        judgeParties(form == AgreementForm.WRITTEN ? "signatures" : "outcomes");
        if (form == AgreementForm.WRITTEN) {
            signature("mediatorSignedOn", terms.mediatorSignedOn());
            signature("sealedOn", terms.sealedOn());
        }
        for (int i = 0; i < terms.owed().size(); i++) {
            judge(terms.owed().get(i), "instalments." + i + ".");
        }
        judgeTotal();
        var complete = terms.completeOn();
        faults.check(
                terms.effective().equals(complete), "effectiveOn", "fault.effectiveOn.notTheLast", complete.toString());
    }

    private void judgeParties(String list) {
        var named = terms.parties();
        var seen = new HashSet<Long>();
        for (int i = 0; i < named.size(); i++) {
            var one = named.get(i);
            var at = list + "." + i + ".";
            faults.check(parties.containsKey(one.party()), at + "party", "fault.party.notOfCase");
            faults.check(seen.add(one.party()), at + "party", "fault.party.twice");
            judge(one, at);
        }
        parties.values().stream()
                .filter(party -> !seen.contains(party.id()))
                .findFirst()
                .ifPresent(party -> faults.add(list, "fault.parties.missing", party.name()));
        faults.check(bothSides(), list, "fault.parties.bothSides");
    }

    private void judge(Joined one, String at) {
        if (one.signedOn() != null) {
            signature(at + "signedOn", one.signedOn());
        }
        faults.check(
                one.joined() || one.outcome() == Outcome.NOT_SETTLED, at + "outcome", "fault.outcome.withoutJoining");
    }

    private boolean bothSides() {
        return terms.joined().stream()
                .map(one -> parties.get(one.party()))
                .filter(Objects::nonNull)
                .map(party -> party.role().ofApplicant())
                .collect(Collectors.toSet())
                .containsAll(List.of(true, false));
    }

    private void judge(Owed owed, String at) {
        faults.check(joins(owed.from()), at + "from", "fault.instalment.notJoined");
        var to = owed.to();
        faults.check(to == null || joins(to), at + "to", "fault.instalment.notJoined");
        faults.check(to == null || to != owed.from(), at + "to", "fault.instalment.toOneself");
        faults.check(
                !owed.dueOn().isBefore(terms.meetingOn()),
                at + "dueOn",
                "fault.dueOn.beforeAgreement",
                terms.meetingOn().toString());
        if (owed.amount() != null) {
            faults.check(to != null, at + "to", "fault.required");
            faults.check(owed.amount() > 0, at + "amount", "fault.amount.notPositive");
            faults.check(owed.amount() <= MOST_FEN, at + "amount", "fault.amount.tooMuch");
        }
    }

    private void judgeTotal() {
        long sum = terms.owed().stream()
                .mapToLong(owed -> Math.min(Math.max(owed.fen(), 0), MOST_FEN))
                .sum();
        var total = Objects.requireNonNullElse(terms.total(), 0L);
        faults.check(total == sum, "total", "fault.total.notTheSum", yuan(sum), yuan(total));
    }

    private boolean joins(long party) {
        return terms.joined().stream().anyMatch(one -> one.party() == party);
    }

    private void signature(String field, @Nullable LocalDate day) {
        if (day == null) {
            faults.add(field, "fault.required");
            return;
        }
        faults.check(!day.isAfter(today), field, "fault.future");
        faults.check(
                !day.isBefore(terms.meetingOn()),
                field,
                "fault.signature.beforeAgreement",
                terms.meetingOn().toString());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
