package org.huimin.intake;

import org.jspecify.annotations.Nullable;

/** A notice as an officer typed it in; {@link NoticeReader} makes a {@link Notice} of it, or says what is wrong. */
public record NoticeRegistration(
        @Nullable String organ,
        @Nullable String organName,
        @Nullable String letterNumber,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String receivedAt,
        @Nullable String charge,
        @Nullable String custodyPlace,
        @Nullable String hearingOn,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Person person) {

    /** Who is to be defended or represented. */
    public record Person(
            @Nullable String name,
            @Nullable String idKind,
            @Nullable String idNumber,
            @Nullable String sex,
            @Nullable String birthDate,
            @Nullable String ethnicity,
            @Nullable String phone,
            @Nullable String address) {

        static final Person UNKNOWN = new Person(null, null, null, null, null, null, null, null);
    }

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "NoticeRegistration";
    }
}
