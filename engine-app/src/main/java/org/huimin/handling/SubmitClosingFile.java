package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.document.Attachment;
import org.huimin.document.Attachments;
import org.huimin.document.FileType;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** The lawyer hands in the closing report with the papers, bound in one PDF. */
@Component
class SubmitClosingFile implements Step<SubmitClosingFile.ClosingFile> {

    private final Attachments attachments;
    private final FactOrder order;

    SubmitClosingFile(Attachments attachments, FactOrder order) {
        this.attachments = attachments;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_SubmitClosingFile";
    }

    @Override
    public Class<ClosingFile> answers() {
        return ClosingFile.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(ClosingFile file, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        attachments
                .find(file.closingPaper())
                .filter(paper -> paper.caseNumber().equals(caseRecord.number()))
                .ifPresentOrElse(
                        paper -> faults.check(isPdf(paper), "closingPaper", "fault.closingPaper.notPdf"),
                        () -> faults.add("closingPaper", "fault.attachment.notOfCase"));
        order.judge(caseRecord.number(), faults, new Following("submittedOn", file.submittedOn(), "caseConcluded"));
        faults.refuse(AnswersContradictCase::new);
    }

    private static boolean isPdf(Attachment paper) {
        return paper.type() == FileType.PDF;
    }

    record ClosingFile(LocalDate submittedOn, long closingPaper) {}
}
