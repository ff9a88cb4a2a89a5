package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huimin.SomeCase;
import org.huimin.casefile.FactOrder.Following;
import org.junit.jupiter.api.Test;

class FactOrderTest {

    private final Facts facts = mock(Facts.class);
    private final FactOrder order = new FactOrder(facts);

    @Test
    void whatFollowsMayHappenOnTheSameDay() {
        decidedOn("2026-11-20");
        assertThatCode(() -> order.require(SomeCase.NUMBER, assigned("2026-11-20")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheDayBeforeAndNamesIt() {
        decidedOn("2026-11-20");
        var refusal = Objects.requireNonNull(catchThrowableOfType(
                AnswersContradictCase.class, () -> order.require(SomeCase.NUMBER, assigned("2026-11-19"))));
        var fault = Objects.requireNonNull(refusal.fields().get("assignedOn"));
        assertThat(fault.message()).isEqualTo("fault.assignedOn.before.decisionMade");
        assertThat(fault.arguments()).containsExactly("2026-11-20");
    }

    @Test
    void hasNothingToSayWhereTheFactOrTheDayIsUnknown() {
        when(facts.latest(SomeCase.NUMBER, "decisionMade")).thenReturn(Optional.empty());
        assertThatCode(() -> order.require(
                        SomeCase.NUMBER, assigned("2026-11-19"), new Following("assignedOn", null, "decisionMade")))
                .doesNotThrowAnyException();
    }

    private void decidedOn(String day) {
        when(facts.latest(SomeCase.NUMBER, "decisionMade")).thenReturn(Optional.of(SomeCase.fact("decisionMade", day)));
    }

    private static Following assigned(String day) {
        return new Following("assignedOn", LocalDate.parse(day), "decisionMade");
    }
}
