package org.huimin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.huimin.shared.IdNumber;
import org.junit.jupiter.api.Test;

/** Two invented years: the same for everybody, fuller when wages are owed, and of people whose numbers hold. */
class HistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Stories stories = new Stories(new ObjectMapper());
    private final List<Story> history = new History(stories).of(2000, TODAY);

    @Test
    void isTheSameEachTime() {
        assertThat(new History(stories).of(50, TODAY)).isEqualTo(new History(stories).of(50, TODAY));
    }

    @Test
    void isFullerBeforeTheSpringFestival() {
        assertThat(in(month -> month == 1)).isGreaterThan(in(month -> month == 6));
    }

    @Test
    void tellsOnlyWhatTheScenesKnow() {
        assertThat(history)
                .allSatisfy(story -> assertThat(stories.scenes())
                        .containsKeys(
                                story.turns().stream().map(Story.Turn::scene).toArray(String[]::new)));
    }

    @Test
    void saysNothingOfTheFuture() {
        assertThat(history)
                .allSatisfy(story -> assertThat(story.turns()).allMatch(turn -> turn.after() <= story.daysAgo()));
    }

    @Test
    void inventsPeopleWhoseNumbersHoldAndAreTheirOwn() {
        var numbers = history.stream()
                .map(story -> story.registration().at("/applicant/idNumber").asText())
                .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> IdNumber.fault(number, TODAY).isEmpty());
    }

    @Test
    void quarrelsTellOnlyWhatTheScenesKnowAndNothingOfTheFuture() {
        assertThat(new Quarrels(stories).of(500, TODAY)).allSatisfy(story -> {
            assertThat(stories.scenes())
                    .containsKeys(story.turns().stream().map(Story.Turn::scene).toArray(String[]::new));
            assertThat(story.turns()).allMatch(turn -> turn.after() <= story.daysAgo());
            assertThat(story.registration().at("/parties").findValuesAsText("idNumber"))
                    .hasSize(2)
                    .allMatch(number -> IdNumber.fault(number, TODAY).isEmpty());
        });
    }

    private long in(Predicate<Integer> month) {
        return history.stream()
                .filter(story -> month.test(TODAY.minusDays(story.daysAgo()).getMonthValue()))
                .count();
    }
}
