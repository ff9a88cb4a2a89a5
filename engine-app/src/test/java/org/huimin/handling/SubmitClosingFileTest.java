package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.huimin.SomeCase;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.FactOrder;
import org.huimin.document.Attachment;
import org.huimin.document.Attachments;
import org.huimin.document.FileType;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;

class SubmitClosingFileTest {

    private final Attachments attachments = mock(Attachments.class);
    private final SubmitClosingFile step = new SubmitClosingFile(new ClosingPapers(attachments, mock(FactOrder.class)));

    @Test
    void takesOnePdfOfTheCase() {
        uploaded(SomeCase.NUMBER, FileType.PDF);
        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesAPhotograph() {
        uploaded(SomeCase.NUMBER, FileType.JPEG);
        assertThat(faults()).containsExactly("closingPaper");
    }

    @Test
    void refusesAPaperOfAnotherCase() {
        uploaded(new CaseNumber("芒援申字〔2026〕第13号"), FileType.PDF);
        assertThat(faults()).containsExactly("closingPaper");
    }

    @Test
    void refusesAPaperThatIsNotThere() {
        when(attachments.find(7)).thenReturn(Optional.empty());
        assertThat(faults()).containsExactly("closingPaper");
    }

    private void uploaded(CaseNumber number, FileType type) {
        when(attachments.find(7))
                .thenReturn(Optional.of(new Attachment(
                        7, number, "CLOSING_PAPER", "结案材料", type, 1, SomeCase.LAWYER.id(), SomeCase.NOW)));
    }

    private Set<String> faults() {
        var refusal = catchThrowableOfType(
                AnswersContradictCase.class,
                () -> step.take(
                        new SubmitClosingFile.Submission(SomeCase.TODAY, 7), SomeCase.record(), SomeCase.LAWYER));
        return refusal == null ? Set.of() : refusal.fields().keySet();
    }
}
