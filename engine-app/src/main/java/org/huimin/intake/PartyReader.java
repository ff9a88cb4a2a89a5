package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.Phone;

/** Reads one of the further parties; often little more than the name is known. */
final class PartyReader {

    private static final int LONGEST_ADDRESS = 200;

    private final Fields fields;
    private final LocalDate today;

    PartyReader(Faults faults, LocalDate today, int index) {
        this.fields = new Fields(faults, "circumstances.parties." + index + ".");
        this.today = today;
    }

    KnownCircumstances.Party read(Circumstances.Party sent) {
        return new KnownCircumstances.Party(
                fields.oneOf(PartyRole.class, "role", sent.role()),
                fields.name("name", sent.name()),
                PaperNumber.optional(fields, today, sent.idNumber()),
                Phone.optional(fields, sent.phone()),
                fields.optional("address", sent.address(), LONGEST_ADDRESS));
    }
}
