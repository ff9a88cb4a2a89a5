package org.huimin.recoding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.PassedMilestones;
import org.huimin.casefile.Waiting;
import org.huimin.document.Attachments;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Somebody asks that the outcome of a case be set right, with a paper or a call that shows it, also after its end. */
@Component
class RequestRecoding implements CaseRequest<Recoding> {

    static final String MESSAGE = "RecodingRequested";

    private static final Set<String> MAY_ASK =
            Set.of(Role.INTAKE, Role.REVIEWER, Role.AGENCY_HEAD, Role.MEDIATOR, Role.COMMITTEE_HEAD);

    private final PassedMilestones passed;
    private final Waiting waiting;
    private final Attachments attachments;
    private final Changes changes;
    private final Clock clock;

    RequestRecoding(PassedMilestones passed, Waiting waiting, Attachments attachments, Changes changes, Clock clock) {
        this.passed = passed;
        this.waiting = waiting;
        this.attachments = attachments;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String message() {
        return MESSAGE;
    }

    @Override
    public String process() {
        return "Recoding";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return true;
    }

    @Override
    public Class<Recoding> answers() {
        return Recoding.class;
    }

    /** What has no outcome yet is not corrected but decided. */
    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.roles().stream().anyMatch(MAY_ASK::contains)
                && !waiting.waits(caseRecord.number(), ConfirmRecoding.ACTIVITY)
                && !recorded(caseRecord).isEmpty();
    }

    @Override
    public Map<String, List<String>> offered(CaseRecord caseRecord) {
        return Map.of("milestone", recorded(caseRecord), "becomes", Recoding.outcomes(caseRecord.kind()));
    }

    private List<String> recorded(CaseRecord caseRecord) {
        return Recoding.outcomes(caseRecord.kind()).stream()
                .filter(outcome -> passed.latest(caseRecord.number(), outcome).isPresent())
                .toList();
    }

    @Override
    public CaseMessage take(Recoding recoding, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var today = OfficeTime.day(clock.instant());
        faults.check(!recoding.requestedOn().isAfter(today), "requestedOn", "fault.future");
        judgeProof(recoding, caseRecord, faults);
        changes.judge(recoding, caseRecord, faults, actor);
        faults.refuse(AnswersContradictCase::new);
        return new RecodingRequested(caseRecord.number());
    }

    /** That a demand was registered twice is shown by the other registration. */
    private void judgeProof(Recoding recoding, CaseRecord caseRecord, Faults faults) {
        var paper = recoding.proofPaper();
        var call = recoding.calledAt();
        faults.check(
                paper != null || call != null || recoding.what() == Recoding.What.MERGED,
                "proofPaper",
                "fault.proofPaper.orCall");
        faults.check(
                paper == null || attachments.isOf(paper, caseRecord.number()),
                "proofPaper",
                "fault.attachment.notOfCase");
        faults.check(call == null || !call.toInstant().isAfter(clock.instant()), "calledAt", "fault.future");
    }
}
