package org.huimin.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Mediators;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of the committee names who mediates; the parties have to accept them (人民调解法 19, 23). */
@Component
class NameMediators implements Step<NameMediators.Naming> {

    private final MediatorChoice choice;
    private final Mediators mediators;
    private final FactOrder order;

    NameMediators(MediatorChoice choice, Mediators mediators, FactOrder order) {
        this.choice = choice;
        this.mediators = mediators;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_NameMediators";
    }

    @Override
    public Class<Naming> answers() {
        return Naming.class;
    }

    @Override
    public void take(Naming naming, CaseRecord dispute, Actor actor) {
        var lead = new PersonId(naming.lead());
        var others = naming.helpers();
        var faults = new Faults();
        order.judge(dispute.number(), faults, new Following("namedOn", naming.namedOn(), "disputeDecided"));
        faults.check(choice.mayLead(lead, dispute), "lead", "fault.lead.notOfCommittee");
        faults.check(
                others.stream().allMatch(person -> choice.mayMediate(person, dispute)),
                "others",
                "fault.others.noMediator");
        faults.check(!others.contains(lead), "others", "fault.others.lead");
        faults.check(naming.acceptedByParties(), "acceptedByParties", "fault.acceptedByParties");
        faults.refuse(AnswersContradictCase::new);
        mediators.name(dispute.number(), lead, others);
    }

    record Naming(LocalDate namedOn, long lead, @Nullable List<Long> others, boolean acceptedByParties) {

        List<PersonId> helpers() {
            return Objects.requireNonNullElse(others, List.<Long>of()).stream()
                    .map(PersonId::new)
                    .toList();
        }
    }
}
