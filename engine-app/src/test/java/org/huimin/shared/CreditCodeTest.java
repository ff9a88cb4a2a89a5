package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "114305240063302381", "11533103015190001U"})
    void acceptsCodesThatWereGivenOut(String code) {
        assertThat(CreditCode.isOne(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", ""})
    void refusesSlips(String code) {
        assertThat(CreditCode.isOne(code)).isFalse();
    }
}
