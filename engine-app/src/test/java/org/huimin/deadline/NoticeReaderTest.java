package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class NoticeReaderTest {

    private static final String HEADING = "日期,至,名称,类别,范围\n";

    /**
     * The notices of 2019 and 2023 begin in the December before. That of 2020 was changed when it was half over and speaks of a
     * Monday at work; it came with the program.
     */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2021, 2022, 2023, 2024, 2025, 2026})
    void findsNothingWrongWithTheRealNotices(int year) throws IOException {
        var file = new ClassPathResource("calendar/cn/" + year + ".json").getContentAsByteArray();
        var delivery = NoticeDelivery.read(null, year, "国务院办公厅", file);
        assertThat(delivery.faults()).isEmpty();
        assertThat(delivery.year().days()).isEqualTo(Notices.notice(year).days());
    }

    @Test
    void readsWhatAnOfficeTypes() {
        var delivery = csv(2026, """
                2026-04-13,2026-04-16,泼水节,休,
                2026/4/18,,泼水节,班,全体
                2026年3月20日,,阿露窝罗节,休,少数民族
                """);
        assertThat(delivery.faults()).isEmpty();
        assertThat(delivery.year().days())
                .hasSize(6)
                .contains(
                        new CalendarDay(LocalDate.of(2026, 4, 16), "泼水节", true, DayScope.ALL),
                        new CalendarDay(LocalDate.of(2026, 4, 18), "泼水节", false, DayScope.ALL),
                        new CalendarDay(LocalDate.of(2026, 3, 20), "阿露窝罗节", true, DayScope.ETHNIC));
    }

    @Test
    void readsTheEncodingOfOldWorkbooksAndTheMarkOfNewOnes() {
        var text = HEADING + "2026-04-13,,泼水节,休,\n";
        var old = NoticeDelivery.read(null, 2026, "某", text.getBytes(Charset.forName("GB18030")));
        assertThat(old.year().days()).extracting(CalendarDay::name).containsExactly("泼水节");
        var marked = NoticeDelivery.read(null, 2026, "某", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(marked.year().days()).hasSize(1);
    }

    /** Row 2 is the first below the heading and always right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-01,,劳动节,休,            | duplicate
            2026-05-01,,劳动节,班,            | overlap
            2026-04-30,2026-05-02,劳动节,休,  | overlap
            2027-05-03,,劳动节,休,            | outsideYear
            2025-12-31,,春节,休,              | outsideYear
            2025-12-20,,元旦,休,              | outsideYear
            2027-01-01,,元旦,休,              | outsideYear
            2026-05-06,,劳动节,班,            | workOnAWeekday
            2026-02-30,,劳动节,休,            | day
            1 May,,劳动节,休,                 | day
            2026-05-03,,,休,                  | name
            2026-05-03,,<b>,休,               | name
            2026-05-03,,劳动节,maybe,         | kind
            2026-05-03,,劳动节,休,某          | scope
            2026-05-03,2026-05-02,劳动节,休,  | backwards
            2026-05-03,2026-08-02,劳动节,休,  | tooLong
            """)
    void namesTheRowThatIsWrong(String row, String fault) {
        var delivery = csv(2026, "2026-05-01,,劳动节,休,\n" + row + "\n");
        assertThat(delivery.faults()).singleElement().satisfies(found -> {
            assertThat(found.row()).isEqualTo(3);
            assertThat(found.key()).isEqualTo("notice.fault." + fault);
        });
    }

    @Test
    void namesEveryRowThatIsWrong() {
        var delivery = csv(2026, """
                2026-05-01,,劳动节,休,
                2027-05-01,,劳动节,休,
                2026-05-09,,劳动节,班,
                2026-05-06,,劳动节,班,
                2026-05-01,,劳动节,休,
                """);
        assertThat(delivery.faults()).extracting(NoticeFault::row).containsExactly(3, 5, 6);
    }

    @Test
    void aNoticeOfAnotherYearOrWithoutADayOffIsRefused() {
        assertThat(
                        keys(
                                json(
                                        "{\"year\": 2026, \"days\": [{\"date\": \"2027-01-01\", \"name\": \"元旦\", \"isOffDay\": true}]}")))
                .containsExactly("notice.fault.year");
        assertThat(keys(json("{\"year\": 2027, \"papers\": [], \"days\": []}"))).containsExactly("notice.fault.empty");
        assertThat(keys(json("{\"days\": [7, null]}"))).contains("notice.fault.day", "notice.fault.kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "{", "[]", "{\"days\": 7}", "name,date\n", "a\0b", "日期;名称\n"})
    void whatIsNoNoticeIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> json(text)).isInstanceOf(NotANotice.class);
    }

    private static List<String> keys(NoticeDelivery delivery) {
        return delivery.faults().stream().map(NoticeFault::key).toList();
    }

    private static NoticeDelivery csv(int year, String rows) {
        return NoticeDelivery.read(null, year, "某", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static NoticeDelivery json(String text) {
        return NoticeDelivery.read(null, 2027, "某", text.getBytes(StandardCharsets.UTF_8));
    }
}
