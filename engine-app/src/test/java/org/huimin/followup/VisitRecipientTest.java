package org.huimin.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.Mediators;
import org.huimin.followup.VisitRecipient.Result;
import org.huimin.followup.VisitRecipient.Visit;
import org.junit.jupiter.api.Test;

class VisitRecipientTest {

    private final Answers answers = mock(Answers.class);
    private final Mediators mediators = mock(Mediators.class);
    private final VisitRecipient step =
            new VisitRecipient(answers, mediators, mock(FactOrder.class), Clock.fixed(SomeCase.NOW, ZoneOffset.UTC));

    @Test
    void theLawyerVisitsNoClientOfTheirOwn() {
        assertThatExceptionOfType(LawyerMayNotVisitOwnClient.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.LAWYER));
        assertThatCode(() -> step.permit(SomeCase.record(), SomeCase.OFFICER)).doesNotThrowAnyException();
    }

    @Test
    void whoeverEverMediatedVisitsNoPartyOfTheDispute() {
        var number = SomeCase.record().number();
        when(mediators.everOf(number)).thenReturn(Set.of(SomeCase.OFFICER.id()));
        assertThatExceptionOfType(MediatorMayNotVisitOwnParties.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.OFFICER));
    }

    @Test
    void givesUpAtTheThirdFailureOnly() {
        visitedBefore(Result.NOT_REACHED);
        assertThat(faults(Result.GIVEN_UP, SomeCase.NOW)).containsExactly("result");
        visitedBefore(Result.NOT_REACHED, Result.NOT_REACHED);
        assertThat(faults(Result.GIVEN_UP, SomeCase.NOW)).isEmpty();
    }

    @Test
    void visitedSomebodyUpToNow() {
        assertThat(faults(Result.REACHED, SomeCase.NOW)).isEmpty();
        assertThat(faults(Result.REACHED, SomeCase.NOW.plusSeconds(1))).containsExactly("visitedAt");
    }

    private Set<String> faults(Result result, Instant visitedAt) {
        var refusal = catchThrowableOfType(
                AnswersContradictCase.class,
                () -> step.take(
                        new Visit(visitedAt.atOffset(ZoneOffset.UTC), result), SomeCase.record(), SomeCase.OFFICER));
        return refusal == null ? Set.of() : refusal.fields().keySet();
    }

    private void visitedBefore(Result... results) {
        when(answers.all(SomeCase.NUMBER))
                .thenReturn(Stream.of(results)
                        .map(result -> new Answer(
                                "Activity_VisitRecipient",
                                "bundle",
                                JsonNodeFactory.instance.objectNode().put("result", result.name()),
                                SomeCase.OFFICER.id(),
                                SomeCase.NOW))
                        .toList());
    }
}
