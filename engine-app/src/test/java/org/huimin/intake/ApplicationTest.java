package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class ApplicationTest {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();

    @ParameterizedTest(name = "received {0}, rights end {1}")
    @CsvSource({
        "2026-12-02, 2026-12-08, true",
        "2026-12-01, 2026-12-08, false",
        "2026-12-08, 2026-12-08, true",
        "2026-12-09, 2026-12-08, false",
        "2026-12-02, , false"
    })
    void isUrgentWhileFewerThanSevenDaysAreLeft(LocalDate received, @Nullable LocalDate ends, boolean urgent) {
        assertThat(application(received + "T23:00:00+08:00", ends).urgent()).isEqualTo(urgent);
    }

    @Test
    void countsFullYearsOnTheDayOfTheApplication() {
        assertThat(application("2039-12-31T10:00:00+08:00", null).age()).contains(59);
        assertThat(application("2040-01-01T00:00:00+08:00", null).age()).contains(60);
    }

    @Test
    void isReadAgainAsItWasKept() throws Exception {
        var application = application("2026-12-02T09:00:00+08:00", LocalDate.of(2026, 12, 8));
        var kept = json.readTree(json.valueToTree(application).toString());
        assertThat(kept.path("applicant").path("category").asText()).isEqualTo("ELDER_NI");
        assertThat(json.treeToValue(kept, Application.class)).isEqualTo(application);
    }

    private static Application application(String receivedAt, @Nullable LocalDate limitationEndsOn) {
        var applicant = new Application.Applicant(
                "岩温",
                IdKind.ID_CARD,
                "533103198001010014",
                Sex.MALE,
                LocalDate.of(1980, 1, 1),
                "傣族",
                "13800001234",
                "芒市勐戛镇",
                Category.ELDER_NI,
                null,
                null,
                Set.of(PersonGroup.ELDER));
        return new Application(
                Channel.WINDOW,
                Instant.from(java.time.OffsetDateTime.parse(receivedAt)),
                applicant,
                Matter.A31_4,
                false,
                "赡养费",
                Income.WITHIN,
                true,
                false,
                false,
                false,
                limitationEndsOn,
                null,
                null,
                false,
                null,
                KnownCircumstances.NONE);
    }
}
