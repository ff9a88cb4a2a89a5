package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The lawyer hands in the closing report with the papers, bound in one PDF. */
@Component
class SubmitClosingFile implements Step<SubmitClosingFile.Submission> {

    private final ClosingPapers papers;

    SubmitClosingFile(ClosingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String activity() {
        return ClosingFile.SUBMIT;
    }

    @Override
    public Class<Submission> answers() {
        return Submission.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(Submission file, CaseRecord caseRecord, Actor actor) {
        papers.require(caseRecord, file.closingPaper(), file.submittedOn(), "caseConcluded");
    }

    record Submission(LocalDate submittedOn, long closingPaper) {}
}
