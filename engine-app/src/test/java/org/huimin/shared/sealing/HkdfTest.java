package org.huimin.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HkdfTest {

    /** RFC 5869, A.3: neither salt nor info. */
    @Test
    void derivesAsTheStandardSays() {
        var secret = HexFormat.of().parseHex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b");
        assertThat(HexFormat.of().formatHex(Hkdf.derive(secret, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void givesEachPurposeItsOwnKey() {
        var secret = KeyFile.random();
        assertThat(Hkdf.derive(secret, "seal")).hasSize(32).isNotEqualTo(Hkdf.derive(secret, "index"));
    }
}
