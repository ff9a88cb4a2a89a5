package org.huimin.handling;

import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why the file was sent back, before the eyes of the lawyer who puts it right. */
@Component
class SentBackNote implements TaskNote {

    private final Answers answers;

    SentBackNote(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String activity() {
        return ClosingFile.FIX;
    }

    @Override
    public String name() {
        return "sentBack";
    }

    @Override
    public @Nullable SentBack of(CaseRecord caseRecord) {
        return ClosingFile.in(answers.all(caseRecord.number()))
                .sentBack()
                .map(SentBack::of)
                .orElse(null);
    }
}
