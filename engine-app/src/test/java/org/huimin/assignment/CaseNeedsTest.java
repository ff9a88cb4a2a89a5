package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.organization.Language;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNeedsTest {

    private final Answers answers = mock(Answers.class);
    private final Units units = mock(Units.class);
    private final CaseNeeds needs = new CaseNeeds(answers, units, Clock.fixed(SomeCase.NOW, ZoneOffset.UTC));

    @BeforeEach
    void aStationInFengping() {
        when(units.get(any()))
                .thenReturn(new Unit(
                        new UnitId(1), UnitKind.STATION, null, Somebody.FENGPING, "某所", "某", LocalDate.EPOCH, null));
        when(answers.latest(any(), any())).thenReturn(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIFE_OR_DEATH", "DEATH_REVIEW"})
    void aNoticeSaysThatItIsAboutLifeOrDeath(String kind) {
        registered("{\"notice\": {\"kind\": \"%s\"}}".formatted(kind));
        assertThat(read().lifeOrDeath()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINOR", "DISABLED", "IN_ABSENTIA", "ORDINARY_MAY"})
    void otherNoticesDoNot(String kind) {
        registered("{\"notice\": {\"kind\": \"%s\"}}".formatted(kind));
        assertThat(read().lifeOrDeath()).isFalse();
    }

    @Test
    void theAccusedWhoAppliesSaysSoAtTheCounter() {
        registered("{\"matter\": \"CRIM_A24\", \"lifeOrDeath\": true}");
        assertThat(read().lifeOrDeath()).isTrue();
        registered("{\"matter\": \"CRIM_A24\", \"lifeOrDeath\": false}");
        assertThat(read().lifeOrDeath()).isFalse();
    }

    @Test
    void aNoticeMaySayThatSomebodyIsAMinorWithoutADayOfBirth() {
        registered("{\"notice\": {\"kind\": \"MINOR\"}}");
        assertThat(read().minor()).isTrue();
    }

    /** The case was received sixty days before 23 November 2026: on 24 September. */
    @Test
    void onTheEighteenthBirthdayOneIsOfAge() {
        registered("{\"applicant\": {\"birthDate\": \"2008-09-25\"}}");
        assertThat(read().minor()).isTrue();
        registered("{\"applicant\": {\"birthDate\": \"2008-09-24\"}}");
        assertThat(read().minor()).isFalse();
    }

    @Test
    void whoIsDaiProbablySpeaksDai() {
        registered("{\"applicant\": {\"ethnicity\": \"傣族\"}}");
        assertThat(read().languages()).containsExactly(Language.DAI);
        registered("{\"applicant\": {\"ethnicity\": \"汉族\"}}");
        assertThat(read().languages()).isEmpty();
    }

    private Needs read() {
        return needs.of(SomeCase.record());
    }

    private void registered(String registration) {
        try {
            var kept = new Answer(
                    Answers.REGISTRATION,
                    null,
                    new ObjectMapper().readTree(registration),
                    SomeCase.OFFICER.id(),
                    SomeCase.NOW);
            when(answers.latest(SomeCase.NUMBER, Answers.REGISTRATION)).thenReturn(Optional.of(kept));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
