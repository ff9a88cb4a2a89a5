package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.deadline.LastDays;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an objection for the applicant: once to each decision, and only in time. */
@Component
class FileObjection implements CaseRequest<FileObjection.Objection> {

    static final String MESSAGE = "ObjectionFiled";

    private final Facts facts;
    private final FactOrder order;
    private final LastDays lastDays;
    private final Attachments attachments;

    FileObjection(Facts facts, FactOrder order, LastDays lastDays, Attachments attachments) {
        this.facts = facts;
        this.order = order;
        this.lastDays = lastDays;
        this.attachments = attachments;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public String process() {
        return "Objection";
    }

    @Override
    public Class<Objection> answers() {
        return Objection.class;
    }

    /** It stays open beyond the last day, since a letter may have been posted in time; the day that is stated decides. */
    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return (actor.holds(Role.INTAKE) || actor.holds(Role.BUREAU_REVIEW))
                && Contestable.in(facts.all(caseRecord.number()))
                        .filter(decision -> decision.objection() == null)
                        .isPresent();
    }

    @Override
    public CaseMessage take(Objection objection, CaseRecord caseRecord, Actor actor) {
        var decision = Contestable.in(facts.all(caseRecord.number())).orElseThrow();
        var faults = new Faults();
        var lastDay = lastDays.of(caseRecord, "LA_OBJECT", decision.servedOn()).on();
        faults.check(
                !objection.filedOn().isAfter(lastDay),
                "filedOn",
                "fault.filedOn.tooLate",
                decision.servedOn().toString(),
                lastDay.toString());
        faults.check(
                !objection.receivedOn().isBefore(objection.filedOn()), "receivedOn", "fault.receivedOn.beforeFiling");
        faults.check(isOfCase(objection.letter(), caseRecord), "letter", "fault.attachment.notOfCase");
        order.judge(
                caseRecord.number(),
                faults,
                new Following("filedOn", objection.filedOn(), decision.kind().fact()));
        faults.refuse(AnswersContradictCase::new);
        return new ObjectionFiled(caseRecord.number());
    }

    private boolean isOfCase(@Nullable Long letter, CaseRecord caseRecord) {
        return letter == null
                || attachments
                        .find(letter)
                        .filter(paper -> paper.caseNumber().equals(caseRecord.number()))
                        .isPresent();
    }

    record Objection(
            LocalDate filedOn,
            LocalDate receivedOn,
            @Nullable Long letter) {}
}
