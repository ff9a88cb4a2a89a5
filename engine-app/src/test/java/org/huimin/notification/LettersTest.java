package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.access.CurrentActor;
import org.huimin.organization.MailAddress;
import org.huimin.organization.MailContact;
import org.huimin.organization.MailContacts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What stands in a letter, and what can get into one. */
@HouseTest
class LettersTest {

    private static final String INJECTION = "甲\r\nBcc: thief@example.cn\r\n\r\n";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MailContacts contacts;

    @Autowired
    private Choices choices;

    @Autowired
    private Notifications notifications;

    @Autowired
    private CurrentActor actor;

    private PostOffice post;
    private PersonId reader;

    @BeforeEach
    void open() {
        reader = desk.bureau.somebody(desk.bureau.agency, "REVIEWER").id();
        jdbc.sql("DELETE FROM mail").update();
        post = new PostOffice(jdbc, transactions, contacts);
    }

    @AfterEach
    void close() {
        post.close();
        jdbc.sql("DELETE FROM mail").update();
    }

    @Test
    void sayNothingButTheCaseADayAndTheLinkInEveryKindAndBothLanguages() throws Exception {
        var one = desk.register(desk.officer);
        var other = desk.register(desk.officer, Map.of("opponent", Map.of("name", "盈江某公司"), "matter", "A31_4"));
        for (boolean inEnglish : new boolean[] {false, true}) {
            for (var kind : NotificationKind.values()) {
                var mine = bare(send(kind, one, inEnglish), one);
                var theirs = bare(send(kind, other, inEnglish), other);
                assertThat(mine).as(kind + " differs in more than that").isEqualTo(theirs);
                assertThat(mine)
                        .doesNotContain("岩温", "建筑公司", "盈江", "533103198001010014", "13887001234", "勐戛", "某")
                        .doesNotContain("{case}", "{due}", "{link}", "{text}", "{subject}");
            }
        }
    }

    @Test
    void leadToTheCaseInPlainTextAndAsAPage() throws Exception {
        var number = desk.register(desk.officer);
        var message = send(NotificationKind.BREACH, number, false);
        var parts = texts(message);
        assertThat(message.getSubject()).isEqualTo("惠民：案件" + number + "已超期");
        assertThat(parts).hasSize(2);
        for (var part : parts) {
            assertThat(part).contains("https://aid.example.cn/admin/cases/%", "2026-12-01", number.value());
        }
        var link = parts.get(0).replaceAll("(?s).*(https://\\S+).*", "$1");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8)).endsWith("/cases/" + number);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getFrom()[0]).hasToString("huimin@justice.example.cn");
    }

    @Test
    void aLetterOfSeveralThingsListsThemByKindAndLeadsIntoTheProgram() throws Exception {
        var one = desk.register(desk.officer);
        var other = desk.register(desk.officer);
        for (boolean inEnglish : new boolean[] {false, true}) {
            contacts.change(reader, new MailContact(new MailAddress("somebody@example.cn"), inEnglish));
            tell(reader, NotificationKind.BREACH, one);
            tell(reader, NotificationKind.ONE_DAY_BEFORE, other);
            var message = send(NotificationKind.BREACH, other, inEnglish);
            assertThat(message.getSubject()).contains("3").doesNotContain(one.value());
            for (var part : texts(message)) {
                assertThat(part.replace("<br>", ""))
                        .containsSubsequence(
                                one + "  2026-12-01", other + "  2026-12-01", other + "  2026-12-01", "/admin/")
                        .doesNotContain("{", "岩温", "某");
            }
        }
    }

    @Test
    void nothingThatSomebodyTypedBeginsAHeaderLine() throws Exception {
        var number = desk.register(desk.officer);
        var person = desk.bureau.somebody(desk.bureau.otherStation, "INTAKE").id();
        jdbc.sql("UPDATE person SET name = ? WHERE id = ?")
                .params(INJECTION, person.value())
                .update();
        var unit = desk.bureau.otherStation.value();
        var name = jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(unit)
                .query(String.class)
                .single();
        jdbc.sql("UPDATE unit SET name = ? WHERE id = ?")
                .params(INJECTION, unit)
                .update();
        SmallBureau.referenceDataHasChanged(jdbc);
        try {
            var message = send(person, NotificationKind.BREACH, number, true);
            assertThat(Collections.list(message.getAllHeaders()))
                    .noneMatch(header -> header.getName().equalsIgnoreCase("Bcc")
                            || header.getValue().contains("thief"));
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(String.join("", texts(message))).doesNotContain("thief");
        } finally {
            jdbc.sql("UPDATE unit SET name = ? WHERE id = ?").params(name, unit).update();
            SmallBureau.referenceDataHasChanged(jdbc);
        }
    }

    @Test
    void noCaseNumberHoldsALineBreak() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CaseNumber("芒援申字〔2026〕第12号\r\nBcc: thief@example.cn"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new CaseNumber("芒援申字〔2026〕第12号\n"));
    }

    @Test
    void anAddressWithAnythingButAnAddressIsRefusedInWords() throws Exception {
        var browser = new Browser(port);
        browser.login(desk.followUp.login(), SmallBureau.PASSWORD);
        for (var typed : List.of(
                "a@example.cn\\r\\nBcc: thief@example.cn",
                "a@example.cn\\n",
                "\\ra@example.cn",
                "a@example.cn, thief@example.cn",
                "a@example.cn\\u2028",
                "甲 <a@example.cn>",
                "a b@example.cn",
                "\\u0000a@example.cn",
                "a@example",
                "a..b@example.cn",
                "@example.cn",
                "a@-example.cn",
                "x".repeat(250) + "@example.cn")) {
            var answer = browser.post(
                    "/api/notification-settings", "{\"mailAddress\": \"" + typed + "\", \"language\": \"zh\"}");
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.body()).as(typed).contains("\"mailAddress\"");
        }
        assertThat(contacts.of(desk.followUp.id()).address()).isNull();
    }

    @Test
    void anAddressThatWasTamperedWithInTheDatabaseGetsNoLetter() {
        var number = desk.register(desk.officer);
        jdbc.sql("UPDATE person SET mail_address = ? WHERE id = ?")
                .params("a@example.cn\r\nBcc: thief@example.cn", reader.value())
                .update();
        tell(reader, NotificationKind.NUDGE, number);
        assertThat(post.sender.sendDue()).isZero();
        assertThat(post.received()).isEmpty();
        assertThat(jdbc.sql("SELECT reply FROM mail").query(String.class).single())
                .isEqualTo("NO_ADDRESS");
    }

    /** What is left when the three things are taken out that may differ. */
    private static String bare(MimeMessage message, CaseNumber number) throws Exception {
        return (message.getSubject() + "\n" + String.join("\n", texts(message)))
                .replace(DUE.toString(), "D")
                .replaceAll("https://aid\\.example\\.cn/admin/cases/[%0-9A-Za-z]+", "L")
                .replace(number.value(), "N");
    }

    private MimeMessage send(NotificationKind kind, CaseNumber number, boolean inEnglish) {
        return send(reader, kind, number, inEnglish);
    }

    private MimeMessage send(PersonId person, NotificationKind kind, CaseNumber number, boolean inEnglish) {
        contacts.change(person, new MailContact(new MailAddress("somebody@example.cn"), inEnglish));
        choices.choose(person, Map.of(kind, Channel.MAIL));
        tell(person, kind, number);
        post.clock.advance(Outbox.GATHERED_FOR);
        assertThat(post.sender.sendDue()).isEqualTo(1);
        var received = post.received();
        return received.get(received.size() - 1);
    }

    private void tell(PersonId person, NotificationKind kind, CaseNumber number) {
        var teller = new Teller(notifications, post.outbox, PostOffice.ON, actor);
        teller.tell(News.ofClock(kind, number, "LA_REVIEW", DUE), List.of(person));
    }

    private static List<String> texts(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < parts.getCount(); i++) {
                texts.addAll(texts(parts.getBodyPart(i)));
            }
            return texts;
        }
        return List.of(String.valueOf(part.getContent()));
    }
}
