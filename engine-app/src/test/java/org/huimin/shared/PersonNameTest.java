package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"王", "𠮷野", "买买提·艾力", "欧阳娜娜", "John O'Neil", " 张三 ", "\uE815某"})
    void acceptsNamesOfRealPeople(String name) {
        assertThat(PersonName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u0000五", "王\u202E五", "王\n五", "王\uD842", "王\u200B五", "王\u2028五"})
    void refusesWhatNobodySees(String name) {
        assertThat(PersonName.fault(name)).contains("personName.characters");
    }

    @Test
    void countsCharactersNotTheirHalves() {
        assertThat(PersonName.fault("𠮷".repeat(60))).isEmpty();
        assertThat(PersonName.fault("𠮷".repeat(61))).contains("personName.tooLong");
    }

    @Test
    void wantsAtLeastOne() {
        assertThat(PersonName.fault("  　 ")).contains("personName.empty");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(""));
    }

    @Test
    void leavesBlanksAtTheEndsOut() {
        assertThat(new PersonName(" 张三　").value()).isEqualTo("张三");
    }
}
