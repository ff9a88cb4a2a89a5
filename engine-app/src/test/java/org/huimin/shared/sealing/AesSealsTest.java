package org.huimin.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huimin.shared.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesSealsTest {

    private final AesSeals seals = new AesSeals(KeyFile.random());

    @Test
    void opensWhatItSealed() {
        assertThat(seals.open(seals.seal("云南省芒市𠮷路 1 号"))).isEqualTo("云南省芒市𠮷路 1 号");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(seals.seal("13800001234").cipher())
                .isNotEqualTo(seals.seal("13800001234").cipher())
                .doesNotContain("1234")
                .startsWith("v1:");
    }

    @Test
    void sealsNothingAsNothing() {
        assertThat(seals.seal(null)).isEqualTo(Sealed.NOTHING);
        assertThat(seals.sealSearchable("  ")).isEqualTo(Sealed.NOTHING);
        assertThat(seals.open(Sealed.NOTHING)).isNull();
    }

    @Test
    void findsATextHoweverItIsTyped() {
        var index = seals.sealSearchable("11010519491231002X").index();
        assertThat(index).hasSize(64).isEqualTo(seals.index("110105 1949 1231 002x"));
        assertThat(index).isEqualTo(seals.index("１１０１０５１９４９１２３１００２ｘ"));
        assertThat(index).isNotEqualTo(seals.index("110105194912310020"));
    }

    @Test
    void anotherKeyNeitherOpensNorFinds() {
        var other = new AesSeals(KeyFile.random());
        assertThat(other.index("13800001234")).isNotEqualTo(seals.index("13800001234"));
        assertThatExceptionOfType(DoesNotOpen.class).isThrownBy(() -> other.open(seals.seal("秘密")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1:", "v1:AAAA", "v2:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "v1:***"})
    void refusesWhatItDidNotSeal(String cipher) {
        assertThatExceptionOfType(DoesNotOpen.class).isThrownBy(() -> seals.open(new Sealed(cipher, null)));
    }

    @Test
    void noticesEveryChange() {
        var cipher = String.valueOf(seals.seal("13800001234").cipher());
        var changed = cipher.substring(0, 20) + (cipher.charAt(20) == 'A' ? 'B' : 'A') + cipher.substring(21);
        assertThatExceptionOfType(DoesNotOpen.class).isThrownBy(() -> seals.open(new Sealed(changed, null)));
    }
}
