package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.Phone;

/** Reads against whom aid is asked for: a person, a firm, an authority. Often little more than the name is known. */
final class OpponentReader {

    private static final int LONGEST_ADDRESS = 200;

    private final Fields fields;
    private final LocalDate today;

    OpponentReader(Faults faults, LocalDate today) {
        this.fields = new Fields(faults, "opponent.");
        this.today = today;
    }

    Application.Opponent read(Registration.Opponent sent) {
        return new Application.Opponent(
                fields.name("name", sent.name()),
                PaperNumber.optional(fields, today, sent.idNumber()),
                Phone.optional(fields, sent.phone()),
                fields.optional("address", sent.address(), LONGEST_ADDRESS));
    }
}
