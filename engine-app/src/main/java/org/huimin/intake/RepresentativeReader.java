package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.Phone;

/** Reads who applies for another; without a right to it nobody does. */
final class RepresentativeReader {

    private static final int LONGEST_RELATION = 40;
    private static final int LONGEST_AUTHORITY = 200;

    private final Fields fields;
    private final LocalDate today;

    RepresentativeReader(Faults faults, LocalDate today) {
        this.fields = new Fields(faults, "circumstances.representative.");
        this.today = today;
    }

    KnownCircumstances.Representative read(Circumstances.Representative sent) {
        return new KnownCircumstances.Representative(
                fields.oneOf(Capacity.class, "capacity", sent.capacity()),
                fields.name("name", sent.name()),
                PaperNumber.optional(fields, today, sent.idNumber()),
                Phone.optional(fields, sent.phone()),
                fields.text("relation", sent.relation(), LONGEST_RELATION),
                fields.text("authority", sent.authority(), LONGEST_AUTHORITY));
    }
}
