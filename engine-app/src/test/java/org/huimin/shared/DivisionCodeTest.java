package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @Test
    void hasTwelveDigitsInTheEnd() {
        assertThat(new DivisionCode("533103").value()).isEqualTo("533103000000");
        assertThat(new DivisionCode("533103001").value()).isEqualTo("533103001000");
        assertThat(new DivisionCode("533103001002").value()).isEqualTo("533103001002");
    }

    @Test
    void knowsItsCounty() {
        assertThat(new DivisionCode("533103001002").county()).isEqualTo("533103");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5331", "033103", "5331030", "53310300100a", "5331030010021"})
    void refusesOtherForms(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(code));
    }
}
