package org.huimin.mediation;

import java.util.List;
import java.util.Objects;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to mediate a dispute from now on, as somebody chose it.
 *
 * @param lead who leads: the tasks of the dispute are theirs
 * @param others who mediates with them; with people of other committees it is a joint team
 * @param acceptedByParties whether the parties accept these people (人民调解法 19, 23)
 */
record MediatorsChosen(
        @Nullable Long lead,
        @Nullable List<Long> others,
        @Nullable Boolean acceptedByParties) {

    /** Refuses with every fault at once. */
    void require(MediatorChoice choice, CaseRecord dispute) {
        var faults = new Faults();
        if (lead == null) {
            faults.add("lead", "fault.required");
        } else {
            faults.check(choice.mayLead(leader(), dispute), "lead", "fault.lead.notOfCommittee");
        }
        faults.check(
                helpers().stream().allMatch(person -> choice.mayMediate(person, dispute)),
                "others",
                "fault.others.noMediator");
        faults.check(Boolean.TRUE.equals(acceptedByParties), "acceptedByParties", "fault.acceptedByParties");
        faults.refuse(MediatorsRefused::new);
    }

    PersonId leader() {
        return new PersonId(Objects.requireNonNull(lead));
    }

    /** Those beside the lead. */
    List<PersonId> helpers() {
        return Objects.requireNonNullElse(others, List.<Long>of()).stream()
                .filter(other -> !other.equals(lead))
                .map(PersonId::new)
                .toList();
    }
}
