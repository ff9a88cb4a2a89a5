package org.huimin.casefile;

import org.huimin.access.Actor;
import org.huimin.organization.People;
import org.springframework.stereotype.Component;

/** Who answers for the case. */
@Component
class AnsweringOfficerPart implements CasePagePart {

    private final AnsweringOfficers officers;
    private final People people;

    AnsweringOfficerPart(AnsweringOfficers officers, People people) {
        this.officers = officers;
        this.people = people;
    }

    @Override
    public String name() {
        return "answeringOfficer";
    }

    @Override
    public Labelled of(CaseRecord caseRecord, Actor actor) {
        var officer = officers.of(caseRecord);
        return new Labelled(officer.value(), people.get(officer).name());
    }
}
