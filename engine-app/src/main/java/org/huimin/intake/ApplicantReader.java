package org.huimin.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.IdNumber;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.Phone;
import org.jspecify.annotations.Nullable;

/** Reads who asks for aid. What an ID card says of birth and sex need not be typed. */
final class ApplicantReader {

    private static final int LONGEST_ETHNICITY = 40;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PROOF = 200;
    private static final Pattern OTHER_PAPER = Pattern.compile("[0-9A-Z()/-]{5,20}");

    private final Fields fields;
    private final LocalDate today;

    ApplicantReader(Faults faults, LocalDate today) {
        this.fields = new Fields(faults, "applicant.");
        this.today = today;
    }

    Application.Applicant read(Registration.Applicant sent) {
        var idKind = fields.oneOf(IdKind.class, "idKind", sent.idKind());
        var idNumber = idNumber(idKind, sent.idNumber());
        var card = idKind.checked() ? card(idNumber) : null;
        return new Application.Applicant(
                fields.name("name", sent.name()),
                idKind,
                idNumber,
                sex(sent.sex(), card),
                birthDate(sent.birthDate(), card),
                fields.optional("ethnicity", sent.ethnicity(), LONGEST_ETHNICITY),
                Phone.required(fields, sent.phone()),
                fields.text("address", sent.address(), LONGEST_ADDRESS),
                fields.oneOf(Category.class, "category", sent.category()),
                fields.optional("categoryProof", sent.categoryProof(), LONGEST_PROOF),
                idKind == IdKind.NONE ? fields.text("noIdReason", sent.noIdReason(), LONGEST_PROOF) : null,
                groups(sent.groups()));
    }

    private @Nullable String idNumber(IdKind kind, @Nullable String sent) {
        var number = PaperNumber.plain(sent);
        switch (kind) {
            case ID_CARD, RESIDENCE_PERMIT -> ofCard(number);
            case PASSPORT, HK_MACAO_TAIWAN, FOREIGNERS_CARD, OTHER -> ofOtherPaper(number);
            case NONE -> fields.check(number.isEmpty(), "idNumber", "fault.idNumber.withoutKind");
        }
        return number.isEmpty() ? null : number;
    }

    private void ofCard(String number) {
        fields.check(!number.isEmpty(), "idNumber", "fault.required");
        IdNumber.fault(number, today).ifPresent(fault -> fields.add("idNumber", fault.message()));
    }

    private void ofOtherPaper(String number) {
        fields.check(!number.isEmpty(), "idNumber", "fault.required");
        fields.check(OTHER_PAPER.matcher(number).matches(), "idNumber", "fault.idNumber.otherPaper");
    }

    private @Nullable IdNumber card(@Nullable String number) {
        return number != null && IdNumber.fault(number, today).isEmpty() ? new IdNumber(number) : null;
    }

    private @Nullable Sex sex(@Nullable String sent, @Nullable IdNumber card) {
        var given = fields.optionalOneOf(Sex.class, "sex", sent);
        if (given != null || card == null) {
            return given;
        }
        return card.male() ? Sex.MALE : Sex.FEMALE;
    }

    private @Nullable LocalDate birthDate(@Nullable String sent, @Nullable IdNumber card) {
        var given = fields.day("birthDate", sent);
        fields.check(given == null || !given.isAfter(today), "birthDate", "fault.future");
        if (card == null) {
            return given;
        }
        fields.check(given == null || given.equals(card.birthDate()), "birthDate", "fault.birthDate.notOfIdNumber");
        return card.birthDate();
    }

    private Set<PersonGroup> groups(@Nullable List<String> sent) {
        var groups = EnumSet.noneOf(PersonGroup.class);
        if (sent != null) {
            sent.forEach(group -> groups.add(fields.oneOf(PersonGroup.class, "groups", group)));
        }
        return groups;
    }
}
