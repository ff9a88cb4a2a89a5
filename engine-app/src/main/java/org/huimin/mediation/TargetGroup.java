package org.huimin.mediation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import org.huimin.casefile.PartyRole;
import org.huimin.register.Registers;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition.InForceOn;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a dispute is one of a poor village or a poor household, which 调处率 and 调解成功率 are promised for
 * (芒司发〔2019〕24号). Which registers make a household poor says the table that says so for legal aid.
 */
@Component
class TargetGroup {

    private static final String TABLE = "GreenChannel";
    private static final Set<PartyRole> QUARREL = Set.of(PartyRole.APPLICANT, PartyRole.OPPONENT);

    private final Registers registers;
    private final DecisionTables tables;

    TargetGroup(Registers registers, DecisionTables tables) {
        this.registers = registers;
        this.tables = tables;
    }

    /** @param unit any unit of the bureau whose registers are asked */
    boolean holds(Registration registration, UnitId unit) {
        return registration.poorVillage()
                || registration.parties().stream()
                        .filter(party -> QUARREL.contains(party.role()))
                        .anyMatch(party -> poor(party.idNumber(), unit, registration.receivedOn()));
    }

    private boolean poor(@Nullable String idNumber, UnitId unit, LocalDate day) {
        return registers.standing(unit, idNumber, day).matches().stream()
                .anyMatch(match -> counts(match.category(), day));
    }

    private boolean counts(String category, LocalDate day) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("category", category);
        facts.put("matter", null);
        facts.put("workInjury", false);
        facts.put("age", null);
        facts.put("receivedOn", day);
        return tables.decide(new InForceOn(day), TABLE, facts)
                .filter(row -> row.flag("targetGroup"))
                .isPresent();
    }
}
