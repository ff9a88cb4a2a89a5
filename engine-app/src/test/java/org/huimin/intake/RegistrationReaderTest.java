package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.huimin.shared.Refusal.FieldFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void takesARegistrationThatIsRight() {
        var application = RegistrationReader.read(Some.registration(), NOW);
        assertThat(application.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(application.parties()).extracting("name").containsExactly("岩温", "德宏某某建筑有限公司");
        assertThat(application.visit()).isNull();
    }

    @Test
    void readsBirthAndSexFromTheCard() {
        var applicant = RegistrationReader.read(Some.registration(), NOW).applicant();
        assertThat(applicant.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(applicant.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void saysAllAtOnce() {
        var nothing = new Registration(
                null, null, null, null, false, null, null, false, false, false, false, null, null, null, false, null,
                null);
        assertThat(faults(nothing).keySet())
                .containsExactlyInAnyOrder(
                        "channel",
                        "receivedAt",
                        "applicant.name",
                        "applicant.idKind",
                        "applicant.idNumber",
                        "applicant.phone",
                        "applicant.address",
                        "applicant.category",
                        "matter",
                        "claim",
                        "income");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:01+08:00, fault.future",
        "2002-12-31T23:59:59+08:00, fault.receivedAt.tooEarly",
        "yesterday, fault.notAMoment",
        "2026-11-23, fault.notAMoment"
    })
    void refusesAReceiptThatCannotBe(String receivedAt, String fault) {
        assertThat(faults(Some.receivedAt(receivedAt))).containsExactly(Map.entry("receivedAt", fault));
    }

    @Test
    void takesAReceiptAtThisMoment() {
        assertThat(RegistrationReader.read(Some.receivedAt("2026-11-23T10:00:00+08:00"), NOW)
                        .receivedAt())
                .isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷野", "买买提·艾力", "刀", "John O'Neill"})
    void takesNamesAsPeopleBearThem(String name) {
        assertThat(RegistrationReader.read(Some.applicant(a -> a.name(name)), NOW)
                        .applicant()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void takesSixtyCharactersOfANameHoweverManyBytesTheyAre() {
        assertThat(faults(Some.applicant(a -> a.name("𠮷".repeat(61))))).containsOnlyKeys("applicant.name");
        var longest = "𠮷".repeat(60);
        assertThat(RegistrationReader.read(Some.applicant(a -> a.name(longest)), NOW)
                        .applicant()
                        .name())
                .isEqualTo(longest);
    }

    @Test
    void refusesAnIdNumberWhoseCheckDigitIsWrong() {
        assertThat(faults(Some.applicant(a -> a.idNumber("533103198001010013"))))
                .containsOnlyKeys("applicant.idNumber");
    }

    @Test
    void keepsANumberAsItIsPrintedHoweverItWasTyped() {
        var typed = RegistrationReader.read(Some.applicant(a -> a.idNumber(" ５３３１０３１９８５０７１２３３４x ")), NOW);
        assertThat(typed.applicant().idNumber()).isEqualTo("53310319850712334X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "0692-2121234", "2121234", "+959123456789"})
    void takesTelephoneNumbers(String phone) {
        assertThat(RegistrationReader.read(Some.applicant(a -> a.phone(phone)), NOW)
                        .applicant()
                        .phone())
                .isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000123", "138000012345", "phone", "12345", "110"})
    void refusesWhatIsNoTelephoneNumber(String phone) {
        assertThat(faults(Some.applicant(a -> a.phone(phone))))
                .containsExactly(Map.entry("applicant.phone", "fault.phone"));
    }

    @Test
    void refusesABirthDateThatTheCardDenies() {
        assertThat(faults(Some.applicant(a -> a.birthDate("1981-01-01"))))
                .containsExactly(Map.entry("applicant.birthDate", "fault.birthDate.notOfIdNumber"));
    }

    @Test
    void takesAnApplicantWithoutAnyPaper() {
        var applicant = RegistrationReader.read(
                        Some.applicant(a -> a.idKind("NONE").idNumber("").noIdReason("身份证遗失，正在补办")), NOW)
                .applicant();
        assertThat(applicant.idNumber()).isNull();
        assertThat(applicant.birthDate()).isNull();
    }

    @Test
    void whoHasNoPaperSaysWhy() {
        assertThat(faults(Some.applicant(a -> a.idKind("NONE").idNumber(""))))
                .containsExactly(Map.entry("applicant.noIdReason", "fault.required"));
    }

    @Test
    void aVisitSaysWhereAndToWhom() {
        assertThat(faults(Some.channel("VISIT"))).containsOnlyKeys("visit.on", "visit.place", "visit.person");
    }

    @Test
    void refusesCodesThatNobodyKnows() {
        assertThat(faults(Some.channel("PIGEON"))).containsExactly(Map.entry("channel", "fault.notInList"));
    }

    @ParameterizedTest
    @CsvSource({"11533103015190001U, true", "91350100M000100Y43, true", "91350100M000100Y44, false"})
    void knowsAFirmByItsCreditCode(String code, boolean good) {
        var sent = Some.opponent(new Registration.Opponent("德宏某某建筑有限公司", code, null, null));
        assertThat(faults(sent).isEmpty()).isEqualTo(good);
    }

    @Test
    void refusesAClaimThatIsTooLong() {
        assertThat(faults(Some.claim("冤".repeat(4001)))).containsExactly(Map.entry("claim", "fault.tooLong"));
    }

    private static Map<String, String> faults(Registration registration) {
        var refusal = catchThrowableOfType(RegistrationRefused.class, () -> RegistrationReader.read(registration, NOW));
        return refusal == null
                ? Map.of()
                : refusal.fields().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, fault -> message(fault.getValue())));
    }

    private static String message(FieldFault fault) {
        return fault.message();
    }

    /** Registrations that differ from a right one in one thing. */
    static final class Some {

        private Some() {}

        static Registration registration() {
            return applicant(UnaryOperator.identity());
        }

        static Registration applicant(UnaryOperator<Sent> change) {
            return with(
                    "WINDOW",
                    "2026-11-23T09:00:00+08:00",
                    change.apply(new Sent()).build(),
                    "拖欠工资",
                    firm());
        }

        static Registration receivedAt(String receivedAt) {
            return with("WINDOW", receivedAt, new Sent().build(), "拖欠工资", firm());
        }

        static Registration channel(String channel) {
            return with(channel, "2026-11-23T09:00:00+08:00", new Sent().build(), "拖欠工资", firm());
        }

        static Registration claim(String claim) {
            return with("WINDOW", "2026-11-23T09:00:00+08:00", new Sent().build(), claim, firm());
        }

        static Registration opponent(Registration.Opponent opponent) {
            return with("WINDOW", "2026-11-23T09:00:00+08:00", new Sent().build(), "拖欠工资", opponent);
        }

        private static Registration.Opponent firm() {
            return new Registration.Opponent("德宏某某建筑有限公司", null, null, null);
        }

        private static Registration with(
                String channel,
                String receivedAt,
                Registration.Applicant applicant,
                String claim,
                Registration.@Nullable Opponent opponent) {
            return new Registration(
                    channel,
                    receivedAt,
                    applicant,
                    "A31_5",
                    false,
                    claim,
                    "WITHIN",
                    false,
                    false,
                    false,
                    false,
                    null,
                    opponent,
                    null,
                    false,
                    null,
                    null);
        }
    }

    /** What was typed in about the applicant. */
    static final class Sent {

        private String name = "岩温";
        private String idKind = "ID_CARD";
        private String idNumber = "533103198001010014";
        private @Nullable String birthDate;
        private String phone = "13800001234";
        private @Nullable String noIdReason;

        Sent noIdReason(String value) {
            noIdReason = Objects.requireNonNull(value);
            return this;
        }

        Sent name(String value) {
            name = value;
            return this;
        }

        Sent idKind(String value) {
            idKind = value;
            return this;
        }

        Sent idNumber(String value) {
            idNumber = value;
            return this;
        }

        Sent birthDate(String value) {
            birthDate = Objects.requireNonNull(value);
            return this;
        }

        Sent phone(String value) {
            phone = value;
            return this;
        }

        Registration.Applicant build() {
            return new Registration.Applicant(
                    name, idKind, idNumber, null, birthDate, "傣族", phone, "芒市勐戛镇", "NONE", null, noIdReason, null);
        }
    }
}
