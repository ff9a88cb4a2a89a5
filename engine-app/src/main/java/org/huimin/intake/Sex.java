package org.huimin.intake;

/** As it stands in the application form. */
enum Sex {
    MALE,
    FEMALE
}
