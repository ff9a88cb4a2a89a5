package org.huimin.shared;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of people that plans and returns speak of, as of the day of the application. One may belong to several. */
public enum PersonGroup {
    /** 农民工. */
    MIGRANT_WORKER,
    /** 妇女, from fourteen years on. */
    WOMAN,
    /** 未成年人 (未成年人保护法 art 2): not yet eighteen. */
    MINOR,
    /** 老年人 (老年人权益保障法 art 2): from sixty years on. */
    ELDER,
    /** 残疾人. */
    DISABLED,
    /** 退役军人. */
    VETERAN,
    /** 军人军属. */
    MILITARY_FAMILY,
    /** 少数民族. */
    ETHNIC_MINORITY,
    /** 农民. */
    FARMER,
    /** 外国人、无国籍人. */
    FOREIGNER;

    private static final int WOMAN_FROM = 14;
    private static final int OF_AGE = 18;
    private static final int OLD_FROM = 60;

    /** What an ID card says of its holder on a day. */
    public static Set<PersonGroup> of(IdNumber card, LocalDate day) {
        int age = Period.between(card.birthDate(), day).getYears();
        var groups = EnumSet.noneOf(PersonGroup.class);
        if (!card.male() && age >= WOMAN_FROM) {
            groups.add(WOMAN);
        }
        if (age < OF_AGE) {
            groups.add(MINOR);
        }
        if (age >= OLD_FROM) {
            groups.add(ELDER);
        }
        return groups;
    }

    /** For a column that keeps several: their names in a fixed order, a blank between two. */
    public static String written(Set<PersonGroup> groups) {
        return groups.stream().sorted().map(PersonGroup::name).collect(Collectors.joining(" "));
    }

    public static Set<PersonGroup> read(String written) {
        return Stream.of(written.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PersonGroup::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
