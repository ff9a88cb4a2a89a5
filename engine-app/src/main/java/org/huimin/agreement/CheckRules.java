package org.huimin.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.shared.Faults;

/** What may be said of instalments: of open ones, each once, and no performance that is still to come. */
final class CheckRules {

    private final Agreement agreement;
    private final Map<Integer, Instalment> instalments;
    private final LocalDate today;
    private final Faults faults;

    private CheckRules(Agreement agreement, LocalDate today, Faults faults) {
        this.agreement = agreement;
        this.instalments =
                agreement.instalments().stream().collect(Collectors.toMap(Instalment::ordinal, Function.identity()));
        this.today = today;
        this.faults = faults;
    }

    static void judge(Agreement agreement, List<Check> checks, LocalDate today, Faults faults) {
        new CheckRules(agreement, today, faults).judge(checks);
    }

    private void judge(List<Check> checks) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < checks.size(); i++) {
            var check = checks.get(i);
            var at = "instalments." + i + ".";
            faults.check(seen.add(check.ordinal()), at + "ordinal", "fault.instalment.twice");
            var instalment = instalments.get(check.ordinal());
            if (instalment == null || !instalment.open()) {
                faults.add(at + "ordinal", "fault.instalment.notOpen");
            } else {
                judge(check, instalment, at);
            }
        }
    }

    private void judge(Check check, Instalment instalment, String at) {
        long said = Stream.of(check.performedOn(), check.agreedUntil(), check.brokenOn())
                .filter(Objects::nonNull)
                .count();
        faults.check(said == 1, at + "performedOn", "fault.instalment.oneOf");
        if (check.performedOn() != null) {
            performed(check.performedOn(), at + "performedOn");
        }
        if (check.agreedUntil() != null) {
            postponed(check.agreedUntil(), instalment.dueOn(), at + "agreedUntil");
        }
        if (check.brokenOn() != null) {
            broken(check.brokenOn(), instalment.dueOn(), at + "brokenOn");
        }
    }

    private void performed(LocalDate on, String field) {
        faults.check(!on.isAfter(today), field, "fault.future");
        faults.check(
                !on.isBefore(agreement.agreedOn()),
                field,
                "fault.performedOn.beforeAgreement",
                agreement.agreedOn().toString());
    }

    private void postponed(LocalDate until, LocalDate due, String field) {
        faults.check(until.isAfter(due), field, "fault.agreedUntil.notLater", due.toString());
    }

    private void broken(LocalDate on, LocalDate due, String field) {
        faults.check(!on.isAfter(today), field, "fault.future");
        faults.check(on.isAfter(due), field, "fault.brokenOn.notDueYet", due.toString());
    }
}
