package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class DecideTest {

    private final Answers answers = mock(Answers.class);
    private final Facts facts = mock(Facts.class);
    private final FactOrder order = mock(FactOrder.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Decide decide = new Decide(answers, new Pending(facts), order, events);

    @BeforeEach
    void anOfficerWroteTheOpinion() {
        when(answers.latest(SomeCase.NUMBER, "Activity_WriteOpinion"))
                .thenReturn(Optional.of(new Answer(
                        "Activity_WriteOpinion",
                        "bundle",
                        JsonNodeFactory.instance.objectNode(),
                        SomeCase.OFFICER.id(),
                        SomeCase.NOW)));
    }

    @Test
    void refusesWhoeverWroteTheOpinion() {
        assertThatExceptionOfType(OpinionWriterMayNotDecide.class)
                .isThrownBy(() -> decide.permit(SomeCase.record(), SomeCase.OFFICER));
        assertThatCode(() -> decide.permit(SomeCase.record(), SomeCase.HEAD)).doesNotThrowAnyException();
    }

    @Test
    void waitsForTheAnswerToAWithdrawal() {
        happened("applicationExamined", "withdrawalRequested");
        assertThatExceptionOfType(WithdrawalIsPending.class).isThrownBy(this::take);
    }

    @Test
    void goesOnOnceTheWithdrawalIsAnswered() {
        happened("withdrawalRequested", "withdrawalConfirmed", "applicationExamined");
        assertThatCode(this::take).doesNotThrowAnyException();
    }

    @Test
    void waitsAgainForASecondRequest() {
        happened("withdrawalRequested", "withdrawalConfirmed", "withdrawalRequested");
        assertThatExceptionOfType(WithdrawalIsPending.class).isThrownBy(this::take);
    }

    @Test
    void waitsForTheAnswerToAProposalOfProvisionalAid() {
        happened("provisionalAidProposed", "applicationExamined");
        assertThatExceptionOfType(ProvisionalAidIsPending.class).isThrownBy(this::take);
        happened("provisionalAidProposed", "applicationExamined", "provisionalAidDecided");
        assertThatCode(this::take).doesNotThrowAnyException();
    }

    @Test
    void followsTheOpinion() {
        happened("applicationExamined");
        take();
        verify(order)
                .require(eq(SomeCase.NUMBER), eq(new Following("decidedOn", SomeCase.TODAY, "applicationExamined")));
        verify(order).require(any(), any());
    }

    @Test
    void letsTheApplicantHearOfAidAndServesARefusal() {
        take(Decide.Outcome.REFUSED);
        verifyNoInteractions(events);
        take(Decide.Outcome.GRANTED);
        verify(events).publishEvent(new ApplicantToBeTold(SomeCase.NUMBER, News.GRANTED));
    }

    private void happened(String... names) {
        when(facts.all(SomeCase.NUMBER))
                .thenReturn(List.copyOf(Stream.of(names)
                        .map(name -> SomeCase.fact(name, "2026-11-20"))
                        .toList()));
    }

    private void take() {
        take(Decide.Outcome.GRANTED);
    }

    private void take(Decide.Outcome outcome) {
        decide.take(new Decide.Decision(SomeCase.TODAY, outcome), SomeCase.record(), SomeCase.HEAD);
    }
}
