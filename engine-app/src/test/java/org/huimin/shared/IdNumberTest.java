package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.huimin.shared.IdNumber.Fault.BIRTH_DATE;
import static org.huimin.shared.IdNumber.Fault.BORN_IN_THE_FUTURE;
import static org.huimin.shared.IdNumber.Fault.CHARACTERS;
import static org.huimin.shared.IdNumber.Fault.CHECK_CHARACTER;
import static org.huimin.shared.IdNumber.Fault.LENGTH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "533103198001010014",
                "53310319850712334X",
                "533103196608180037",
                "533103199003070023",
                "533103201202291232",
                "11010519491231002X",
                "140521197506154560",
                "11010519491231002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                " 533103 19800101 0014　",
            })
    void acceptsNumbersAsTheyAreTyped(String typed) {
        assertThat(IdNumber.fault(typed, TODAY)).isEmpty();
    }

    @Test
    void keepsOneForm() {
        assertThat(new IdNumber("１１０１０５ 19491231 002ｘ").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void findsAWrongCheckCharacter() {
        assertThat(IdNumber.fault("533103198001010013", TODAY)).contains(CHECK_CHARACTER);
        assertThat(IdNumber.fault("110105194912310021", TODAY)).contains(CHECK_CHARACTER);
    }

    @Test
    void wantsEighteenCharacters() {
        assertThat(IdNumber.fault("110105491231002", TODAY)).contains(LENGTH);
        assertThat(IdNumber.fault("", TODAY)).contains(LENGTH);
    }

    @Test
    void wantsDigits() {
        assertThat(IdNumber.fault("1101051949123100AX", TODAY)).contains(CHARACTERS);
        assertThat(IdNumber.fault("X10105194912310021", TODAY)).contains(CHARACTERS);
        assertThat(IdNumber.fault("٥33103198001010014", TODAY)).contains(CHARACTERS);
    }

    @Test
    void wantsABirthDateThatExists() {
        assertThat(IdNumber.fault("533103201302291230", TODAY)).contains(BIRTH_DATE);
        assertThat(IdNumber.fault("533103000001011230", TODAY)).contains(BIRTH_DATE);
    }

    @Test
    void wantsABirthDateThatHasBeen() {
        var bornOnThatDay = "533103202611230013";
        assertThat(IdNumber.fault(bornOnThatDay, TODAY)).contains(BORN_IN_THE_FUTURE);
        assertThat(IdNumber.fault(bornOnThatDay, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void tellsBirthDateAndSex() {
        var number = new IdNumber("533103198001010014");
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(number.male()).isTrue();
        assertThat(new IdNumber("533103199003070023").male()).isFalse();
    }

    @Test
    void isNeverMadeOfAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdNumber("533103198001010013"));
    }

    @Test
    void doesNotSayItselfInALog() {
        assertThat(new IdNumber("533103198001010014").toString()).doesNotContain("5331");
    }
}
