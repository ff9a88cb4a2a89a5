package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.huimin.SomeCase;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.FactOrder;
import org.huimin.handling.ReportProgress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportProgressTest {

    private final ProgressEntries entries = mock(ProgressEntries.class);
    private final ReportProgress step = new ReportProgress(
            entries, mock(FactOrder.class), mock(CourtDates.class), Clock.fixed(SomeCase.NOW, ZoneOffset.UTC));

    @Test
    void isTheCaseLawyersOnly() {
        assertThatExceptionOfType(NotTheLawyerOfTheCase.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.OFFICER));
        assertThatCode(() -> step.permit(SomeCase.record(), SomeCase.LAWYER)).doesNotThrowAnyException();
    }

    @Test
    void keepsALineOfEachEntry() {
        var progress = progress(SomeCase.TODAY);
        step.take(progress, SomeCase.record(), SomeCase.LAWYER);
        verify(entries).add(SomeCase.NUMBER, progress, SomeCase.LAWYER.id());
    }

    @Test
    void nothingIsConcludedTomorrow() {
        var refusal = catchThrowableOfType(
                AnswersContradictCase.class,
                () -> step.take(progress(SomeCase.TODAY.plusDays(1)), SomeCase.record(), SomeCase.LAWYER));
        assertThat(refusal).isNotNull();
        verify(entries, never()).add(any(), any(), any());
    }

    private static Progress progress(@Nullable LocalDate concludedOn) {
        return new Progress(
                SomeCase.TODAY, "RECEIVE_RULING", null, null, null, null, null, concludedOn != null, concludedOn);
    }
}
