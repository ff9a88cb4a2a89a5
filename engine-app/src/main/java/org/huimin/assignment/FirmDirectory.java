package org.huimin.assignment;

import java.util.List;
import java.util.Map;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.Caseloads;
import org.huimin.organization.Person;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firms that cases are assigned to, with their lawyers and how much each has in hand. */
@Component
class FirmDirectory {

    private final Units units;
    private final RoleHolders holders;
    private final Caseloads caseloads;

    FirmDirectory(Units units, RoleHolders holders, Caseloads caseloads) {
        this.units = units;
        this.holders = holders;
        this.caseloads = caseloads;
    }

    @Transactional(readOnly = true)
    public List<FirmView> all() {
        var openCases = caseloads.counts();
        return units.ofKind(UnitKind.FIRM).stream()
                .map(firm -> view(firm, openCases))
                .toList();
    }

    private FirmView view(Unit firm, Map<PersonId, Integer> openCases) {
        var lawyers = holders.in(firm.id(), Role.LAWYER).stream()
                .map(lawyer -> view(lawyer, openCases.getOrDefault(lawyer.id(), 0)))
                .toList();
        return new FirmView(firm.id().value(), firm.name(), lawyers);
    }

    private static LawyerView view(Person lawyer, int openCases) {
        return new LawyerView(lawyer.id().value(), lawyer.name(), lawyer.practiceNumber(), openCases);
    }

    record FirmView(long id, String name, List<LawyerView> lawyers) {}

    record LawyerView(long id, String name, @Nullable String practiceNumber, int openCases) {}
}
