package org.huimin.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The firm names its lawyer: not the one who is replaced, and not another than the recipient asked for without a reason. */
@Component
class NameLawyer implements Step<NameLawyer.Naming> {

    private final Bars bars;
    private final AskedFor askedFor;
    private final Cases cases;
    private final FactOrder order;
    private final LawyerIsKnown known;

    NameLawyer(Bars bars, AskedFor askedFor, Cases cases, FactOrder order, LawyerIsKnown known) {
        this.bars = bars;
        this.askedFor = askedFor;
        this.cases = cases;
        this.order = order;
        this.known = known;
    }

    @Override
    public String activity() {
        return "Activity_NameLawyer";
    }

    @Override
    public Class<Naming> answers() {
        return Naming.class;
    }

    @Override
    public void take(Naming naming, CaseRecord caseRecord, Actor actor) {
        var firm = Objects.requireNonNull(caseRecord.firm(), "A firm is assigned before it names anybody");
        var faults = new Faults();
        faults.check(!Replacing.replaces(caseRecord, naming.lawyer()), "lawyerId", "fault.lawyerId.replaced");
        bars.judge(caseRecord, firm, naming.lawyer(), faults, "lawyerId");
        askedFor.in(caseRecord)
                .filter(asked -> !asked.equals(naming.lawyer()))
                .ifPresent(other ->
                        faults.check(naming.saysWhyAnother(), "otherThanAsked", "fault.otherThanAsked.missing"));
        order.judge(
                caseRecord.number(),
                faults,
                new Following("namedOn", naming.namedOn(), "firmAssigned"),
                new Following("namedOn", naming.namedOn(), "replacementDecided"));
        faults.refuse(AnswersContradictCase::new);
        cases.appoint(caseRecord.number(), firm, naming.lawyer());
        known.tellApplicant(caseRecord);
    }

    record Naming(
            LocalDate namedOn, long lawyerId, @Nullable String otherThanAsked) {

        PersonId lawyer() {
            return new PersonId(lawyerId);
        }

        boolean saysWhyAnother() {
            return otherThanAsked != null && !otherThanAsked.isBlank();
        }
    }
}
