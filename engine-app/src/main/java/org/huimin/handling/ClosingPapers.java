package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.document.Attachment;
import org.huimin.document.Attachments;
import org.huimin.document.FileType;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** Judges closing papers as they are handed in: one PDF of the case, and no day before what it follows. */
@Component
class ClosingPapers {

    private final Attachments attachments;
    private final FactOrder order;

    ClosingPapers(Attachments attachments, FactOrder order) {
        this.attachments = attachments;
        this.order = order;
    }

    void require(CaseRecord caseRecord, long closingPaper, LocalDate submittedOn, String follows) {
        var faults = new Faults();
        attachments
                .find(closingPaper)
                .filter(paper -> paper.caseNumber().equals(caseRecord.number()))
                .ifPresentOrElse(
                        paper -> faults.check(isPdf(paper), "closingPaper", "fault.closingPaper.notPdf"),
                        () -> faults.add("closingPaper", "fault.attachment.notOfCase"));
        order.judge(caseRecord.number(), faults, new Following("submittedOn", submittedOn, follows));
        faults.refuse(AnswersContradictCase::new);
    }

    private static boolean isPdf(Attachment paper) {
        return paper.type() == FileType.PDF;
    }
}
