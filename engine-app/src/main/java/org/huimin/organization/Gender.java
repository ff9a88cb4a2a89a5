package org.huimin.organization;

/** Some recipients ask for a woman, or for a man. */
public enum Gender {
    FEMALE,
    MALE
}
