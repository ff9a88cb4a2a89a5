package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The lawyer puts right what was sent back, and hands the whole file in again. */
@Component
class FixClosingFile implements Step<FixClosingFile.Fixed> {

    private final ClosingPapers papers;

    FixClosingFile(ClosingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String activity() {
        return ClosingFile.FIX;
    }

    @Override
    public Class<Fixed> answers() {
        return Fixed.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(Fixed file, CaseRecord caseRecord, Actor actor) {
        papers.require(caseRecord, file.closingPaper(), file.submittedOn(), "closingFileChecked");
    }

    record Fixed(LocalDate submittedOn, long closingPaper) {}
}
