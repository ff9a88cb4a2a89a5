package org.huimin.organization;

import java.util.Arrays;
import java.util.Optional;

/** What people here speak, and of which people it is the language. */
public enum Language {
    HAN("汉族"),
    DAI("傣族"),
    JINGPO("景颇族"),
    ACHANG("阿昌族"),
    DEANG("德昂族"),
    LISU("傈僳族"),
    YI("彝族"),
    WA("佤族"),
    BAI("白族"),
    /** 手语. */
    SIGN("");

    private final String people;

    Language(String people) {
        this.people = people;
    }

    /** The language of a people, as it is typed: 傣族 or 傣. */
    public static Optional<Language> of(String ethnicity) {
        var typed = ethnicity.strip();
        return Arrays.stream(values())
                .filter(language -> !language.people.isEmpty())
                .filter(language -> language.people.equals(typed) || language.people.equals(typed + "族"))
                .findFirst();
    }
}
