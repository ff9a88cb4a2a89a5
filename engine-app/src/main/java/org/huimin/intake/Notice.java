package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.intake.NoticeCodes.Kind;
import org.huimin.intake.NoticeCodes.Organ;
import org.huimin.intake.NoticeCodes.ProceduralStage;
import org.jspecify.annotations.Nullable;

/** A notice that was checked field by field. */
record Notice(
        Organ organ,
        String organName,
        String letterNumber,
        Kind kind,
        ProceduralStage stage,
        Instant receivedAt,
        String charge,
        @Nullable String custodyPlace,
        @Nullable LocalDate hearingOn,
        @Nullable String contactName,
        @Nullable String contactPhone,
        Person person) {

    record Person(
            String name,
            IdKind idKind,
            @Nullable String idNumber,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable String ethnicity,
            @Nullable String phone,
            @Nullable String address) {

        NewParty party() {
            return new NewParty(PartyRole.APPLICANT, name, idKind.name(), idNumber, phone, address, null);
        }
    }

    @Override
    public String toString() {
        return "Notice";
    }
}
