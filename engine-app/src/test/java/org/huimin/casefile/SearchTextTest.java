package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       NOTHING,   ''
            '  ',                     NOTHING,   ''
            岩温,                      BEGINNING, 岩温
            ' 岩温 ',                  BEGINNING, 岩温
            芒援申字〔2026〕,            BEGINNING, 芒援申字〔2026〕
            13887001234,              PHONE,     13887001234
            138 8700 1234,            PHONE,     13887001234
            +86 138-8700-1234,        PHONE,     13887001234
            １３８８７００１２３４,        PHONE,     13887001234
            0692-2130001,             PHONE,     06922130001
            1388700123,               BEGINNING, 1388700123
            533103198001010014,       ID_NUMBER, 533103198001010014
            11010519491231002x,       ID_NUMBER, 11010519491231002X
            110105 1949 1231 002ｘ,    ID_NUMBER, 11010519491231002X
            110105491231002,          ID_NUMBER, 110105491231002
            e12345678,                ID_NUMBER, E12345678
            5331031980010100,         BEGINNING, 5331031980010100
            Smith John,               BEGINNING, Smith John
            """)
    void isToldByItsShape(String typed, SearchText.Kind kind, String text) {
        assertThat(SearchText.of(typed)).isEqualTo(new SearchText(kind, text));
    }

    @Test
    void nothingIsNothing() {
        @Nullable String none = null;
        assertThat(SearchText.of(none).kind()).isEqualTo(SearchText.Kind.NOTHING);
    }

    @Test
    void bracketsOfEveryKindAreThoseOfACaseNumber() {
        assertThat(SearchText.of("芒援申字[2026] 第12号").asCaseNumber()).isEqualTo("芒援申字〔2026〕第12号");
        assertThat(SearchText.of("芒援申字（2026）第").asCaseNumber()).isEqualTo("芒援申字〔2026〕第");
    }

    @Test
    void aLandlineMayHaveBeenWrittenWithItsHyphen() {
        assertThat(SearchText.of("0692 2130001").spellings()).contains("06922130001", "0692-2130001");
    }

    @Test
    void whatIsFarTooLongIsCutAndFindsNothing() {
        assertThat(SearchText.of("长".repeat(500)).text()).hasSize(100);
    }
}
