package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an ID card says of its holder's groups, at the first day of each age and at the last one before it. */
class PersonGroupTest {

    @ParameterizedTest
    @CsvSource({
        "533103199801010025, 2011-12-31, MINOR",
        "533103199801010025, 2012-01-01, MINOR WOMAN",
        "533103199801010025, 2015-12-31, MINOR WOMAN",
        "533103199801010025, 2016-01-01, WOMAN",
        "533103199801010025, 2058-01-01, ELDER WOMAN",
        "533103199801010017, 2015-12-31, MINOR",
        "533103199801010017, 2016-01-01, ''",
        "533103199801010017, 2057-12-31, ''",
        "533103199801010017, 2058-01-01, ELDER"
    })
    void saysWhatItsDateAndItsLastButOneDigitSay(String number, LocalDate day, String groups) {
        assertThat(PersonGroup.of(new IdNumber(number), day)).isEqualTo(PersonGroup.read(groups));
    }

    @Test
    void isReadAsItWasWritten() {
        var groups = Set.of(PersonGroup.WOMAN, PersonGroup.MIGRANT_WORKER);
        assertThat(PersonGroup.written(groups)).isEqualTo("MIGRANT_WORKER WOMAN");
        assertThat(PersonGroup.read("MIGRANT_WORKER WOMAN")).isEqualTo(groups);
        assertThat(PersonGroup.read(PersonGroup.written(Set.of()))).isEmpty();
    }
}
