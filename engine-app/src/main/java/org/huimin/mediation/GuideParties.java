package org.huimin.mediation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** After a failed mediation each party hears of the other ways: arbitration, administration, court (人民调解法 26). */
@Component
class GuideParties implements Step<GuideParties.Guidance> {

    private final Consents consents;
    private final FactOrder order;

    GuideParties(Consents consents, FactOrder order) {
        this.consents = consents;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_GuideParties";
    }

    @Override
    public Class<Guidance> answers() {
        return Guidance.class;
    }

    @Override
    public void take(Guidance guidance, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        order.judge(dispute.number(), faults, new Following("guidedOn", guidance.guidedOn(), "mediationFailed"));
        var wanted = consents.takingPart(dispute.number()).stream()
                .map(CaseParty::id)
                .collect(Collectors.toSet());
        var told = guidance.told().stream().map(Told::party).toList();
        faults.check(new HashSet<>(told).equals(wanted), "told", "fault.told.notEach");
        faults.check(new HashSet<>(told).size() == told.size(), "told", "fault.told.twice");
        faults.refuse(AnswersContradictCase::new);
    }

    record Guidance(LocalDate guidedOn, List<Told> told) {}

    record Told(long party) {}
}
