package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Facts;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition.OfDeployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class EligibilityTest {

    private static final OfDeployment EDITION = new OfDeployment("bundle");

    private final DecisionTables tables = mock(DecisionTables.class);
    private final KeptDecisions decisions = mock(KeptDecisions.class);
    private final Answers answers = mock(Answers.class);
    private final Facts dated = mock(Facts.class);
    private final Eligibility eligibility = new Eligibility(tables, decisions, answers, dated);

    @BeforeEach
    void register() throws Exception {
        var registration = new ObjectMapper().readTree("""
                        {"matter": "A31_7", "workInjury": true, "income": "UNKNOWN", "commitment": true}""");
        when(answers.latest(SomeCase.NUMBER, Answers.REGISTRATION))
                .thenReturn(Optional.of(
                        new Answer(Answers.REGISTRATION, "bundle", registration, SomeCase.OFFICER.id(), SomeCase.NOW)));
        when(decisions.latest(SomeCase.NUMBER, "GreenChannel")).thenReturn(Optional.empty());
    }

    @Test
    void keepsTheRowThatFires() {
        var row = new DecisionRow("Eligibility", Map.of("ruleId", "ELIGIBILITY_11"));
        when(tables.decide(eq(EDITION), eq("Eligibility"), any())).thenReturn(Optional.of(row));
        eligibility.suggest(SomeCase.record(), "bundle");
        verify(decisions).keep(SomeCase.NUMBER, row);
    }

    @Test
    void keepsNothingWhereNoRowFires() {
        when(tables.decide(eq(EDITION), eq("Eligibility"), any())).thenReturn(Optional.empty());
        eligibility.suggest(SomeCase.record(), "bundle");
        verify(decisions, never()).keep(any(), any());
    }

    @Test
    void asksWithTheRegistrationAndTheExemptionThatTheGreenChannelFound() {
        when(decisions.latest(SomeCase.NUMBER, "GreenChannel"))
                .thenReturn(Optional.of(new DecisionRow("GreenChannel", Map.of("exempt", "A42_3"))));
        assertThat(facts())
                .containsEntry("matter", "A31_7")
                .containsEntry("workInjury", true)
                .containsEntry("income", "UNKNOWN")
                .containsEntry("commitment", true)
                .containsEntry("hasOwnCounsel", false)
                .containsEntry("exempt", "A42_3")
                .containsEntry("origin", "APPLICATION")
                .containsEntry("competent", true)
                .containsEntry("complete", true)
                .containsEntry("urgent", false);
    }

    @Test
    void knowsNoExemptionWithoutTheGreenChannel() {
        assertThat(facts()).containsEntry("exempt", "NONE");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> facts() {
        when(tables.decide(any(), any(), any())).thenReturn(Optional.empty());
        eligibility.suggest(SomeCase.record(), "bundle");
        var facts = ArgumentCaptor.forClass(Map.class);
        verify(tables).decide(eq(EDITION), eq("Eligibility"), facts.capture());
        return facts.getValue();
    }
}
