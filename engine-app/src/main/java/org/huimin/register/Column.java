package org.huimin.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list, by the names under which offices head it. The first one stands in the template. */
enum Column {
    HOUSEHOLD("户编号", "户号", "household_number"),
    HEAD("户主姓名", "户主", "head"),
    NAME("姓名", "成员姓名", "name"),
    ID_NUMBER("身份证号", "身份证号码", "公民身份号码", "证件号码", "id_number"),
    CATEGORY("人群类别", "类别", "category"),
    VILLAGE("村代码", "行政村代码", "行政区划代码", "village_code"),
    VILLAGE_NAME("村名", "行政村", "village_name"),
    VALID_FROM("起始日期", "纳入日期", "valid_from"),
    VALID_TO("截止日期", "退出日期", "valid_to");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    String heading() {
        return headings.get(0);
    }

    static Optional<Column> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
