package org.huimin.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 人群类别 for which there are lists; a list may give the code or the Chinese name. */
enum RegisterCategory {
    POOR_REG("建档立卡贫困户"),
    OUT_POV("脱贫人口"),
    MON_UNSTABLE("脱贫不稳定户"),
    MON_EDGE("边缘易致贫户"),
    MON_SUDDEN("突发严重困难户"),
    DIBAO("低保"),
    TEKUN("特困人员"),
    DIBAO_EDGE("低保边缘"),
    LINSHI("临时救助");

    private final String label;

    RegisterCategory(String label) {
        this.label = label;
    }

    static Optional<RegisterCategory> of(String text) {
        var plain = text.strip();
        return Arrays.stream(values())
                .filter(category ->
                        category.name().equals(plain.toUpperCase(Locale.ROOT)) || category.label.equals(plain))
                .findFirst();
    }

    static String labels() {
        return String.join(
                "、", Arrays.stream(values()).map(category -> category.label).toList());
    }
}
