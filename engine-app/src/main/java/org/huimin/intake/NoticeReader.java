package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huimin.intake.NoticeCodes.Kind;
import org.huimin.intake.NoticeCodes.Organ;
import org.huimin.intake.NoticeCodes.ProceduralStage;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.IdNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PaperNumber;
import org.huimin.shared.Phone;
import org.jspecify.annotations.Nullable;

/** Makes a notice of what was typed in, or says everything that is wrong with it at once. */
final class NoticeReader {

    private static final int SHORT = 100;
    private static final int LONG = 200;
    private static final int LONGEST_CHARGE = 1000;
    private static final Pattern OTHER_PAPER = Pattern.compile("[0-9A-Z()/-]{5,20}");

    private final Instant now;
    private final Faults faults = new Faults();
    private final Fields fields = new Fields(faults, "");
    private final Fields person = new Fields(faults, "person.");

    private NoticeReader(Instant now) {
        this.now = now;
    }

    static Notice read(NoticeRegistration sent, Instant now) {
        return new NoticeReader(now).read(sent);
    }

    private Notice read(NoticeRegistration sent) {
        var notice = new Notice(
                fields.oneOf(Organ.class, "organ", sent.organ()),
                fields.text("organName", sent.organName(), LONG),
                fields.text("letterNumber", sent.letterNumber(), SHORT),
                fields.oneOf(Kind.class, "kind", sent.kind()),
                fields.oneOf(ProceduralStage.class, "stage", sent.stage()),
                receivedAt(sent.receivedAt()),
                fields.text("charge", sent.charge(), LONGEST_CHARGE),
                fields.optional("custodyPlace", sent.custodyPlace(), LONG),
                fields.day("hearingOn", sent.hearingOn()),
                fields.optional("contactName", sent.contactName(), SHORT),
                Phone.optional(fields, "contactPhone", sent.contactPhone()),
                person(Objects.requireNonNullElse(sent.person(), NoticeRegistration.Person.UNKNOWN)));
        judge(notice, sent);
        faults.refuse(RegistrationRefused::new);
        return notice;
    }

    /** What does not go together: the organ with the stage, the kind with the person. */
    private void judge(Notice notice, NoticeRegistration sent) {
        if (sent.organ() != null && sent.stage() != null) {
            fields.check(belongs(notice.organ(), notice.stage()), "stage", "fault.stage.notOfOrgan");
        }
        var birth = notice.person().birthDate();
        if (notice.kind() == Kind.MINOR && birth != null) {
            var ofAge = birth.plusYears(18).isBefore(OfficeTime.day(notice.receivedAt()));
            fields.check(!ofAge, "kind", "fault.kind.noMinor");
        }
    }

    private static boolean belongs(Organ organ, ProceduralStage stage) {
        return switch (organ) {
            case POLICE -> stage == ProceduralStage.INVESTIGATION;
            case PROCURATORATE -> stage == ProceduralStage.INVESTIGATION || stage == ProceduralStage.PROSECUTION;
            case COURT -> stage != ProceduralStage.INVESTIGATION && stage != ProceduralStage.PROSECUTION;
        };
    }

    private Instant receivedAt(@Nullable String sent) {
        var receivedAt = fields.moment("receivedAt", sent);
        fields.check(!receivedAt.isAfter(now), "receivedAt", "fault.future");
        fields.check(!receivedAt.isBefore(RegistrationReader.FIRST_RULES), "receivedAt", "fault.receivedAt.tooEarly");
        return receivedAt;
    }

    private Notice.Person person(NoticeRegistration.Person sent) {
        var idKind = person.oneOf(IdKind.class, "idKind", sent.idKind());
        var number = idNumber(idKind, PaperNumber.plain(sent.idNumber()));
        var card = idKind == IdKind.ID_CARD ? card(number) : null;
        return new Notice.Person(
                person.name("name", sent.name()),
                idKind,
                number,
                sex(sent.sex(), card),
                birthDate(sent.birthDate(), card),
                person.optional("ethnicity", sent.ethnicity(), SHORT),
                Phone.optional(person, sent.phone()),
                person.optional("address", sent.address(), LONG));
    }

    private @Nullable String idNumber(IdKind kind, String number) {
        if (kind == IdKind.NONE) {
            person.check(number.isEmpty(), "idNumber", "fault.idNumber.withoutKind");
            return null;
        }
        person.check(!number.isEmpty(), "idNumber", "fault.required");
        if (kind == IdKind.ID_CARD) {
            IdNumber.fault(number, OfficeTime.day(now)).ifPresent(fault -> person.add("idNumber", fault.message()));
        } else {
            person.check(OTHER_PAPER.matcher(number).matches(), "idNumber", "fault.idNumber.otherPaper");
        }
        return number;
    }

    private @Nullable IdNumber card(@Nullable String number) {
        return number != null && IdNumber.fault(number, OfficeTime.day(now)).isEmpty() ? new IdNumber(number) : null;
    }

    private @Nullable Sex sex(@Nullable String sent, @Nullable IdNumber card) {
        var given = person.optionalOneOf(Sex.class, "sex", sent);
        if (given != null || card == null) {
            return given;
        }
        return card.male() ? Sex.MALE : Sex.FEMALE;
    }

    private @Nullable LocalDate birthDate(@Nullable String sent, @Nullable IdNumber card) {
        var given = person.day("birthDate", sent);
        person.check(given == null || !given.isAfter(OfficeTime.day(now)), "birthDate", "fault.future");
        if (card == null) {
            return given;
        }
        person.check(given == null || given.equals(card.birthDate()), "birthDate", "fault.birthDate.notOfIdNumber");
        return card.birthDate();
    }
}
