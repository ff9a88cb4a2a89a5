package org.huimin.intake;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.huimin.shared.Faults;
import org.huimin.shared.IdNumber;
import org.jspecify.annotations.Nullable;

/** Reads against whom aid is asked for: a person, a firm, an authority. Often little more than the name is known. */
final class OpponentReader {

    private static final int LONGEST_ADDRESS = 200;
    private static final int LENGTH_WITH_CHECK = 18;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z()/-]{5,20}");

    private final Fields fields;
    private final LocalDate today;

    OpponentReader(Faults faults, LocalDate today) {
        this.fields = new Fields(faults, "opponent.");
        this.today = today;
    }

    Application.Opponent read(Registration.Opponent sent) {
        return new Application.Opponent(
                fields.name("name", sent.name()),
                number(fields, today, sent.idNumber()),
                Phone.optional(fields, sent.phone()),
                fields.optional("address", sent.address(), LONGEST_ADDRESS));
    }

    /** An ID number, a credit code or the number of another paper; what is 18 long has to pass one of the checks. */
    static @Nullable String number(Fields fields, LocalDate today, @Nullable String sent) {
        var number = ApplicantReader.plain(sent);
        if (number.isEmpty()) {
            return null;
        }
        fields.check(SHAPE.matcher(number).matches(), "idNumber", "fault.idNumber.otherPaper");
        if (number.length() == LENGTH_WITH_CHECK) {
            fields.check(
                    IdNumber.fault(number, today).isEmpty() || CreditCode.isOne(number),
                    "idNumber",
                    "fault.idNumber.checkCharacter");
        }
        return number;
    }
}
