package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class MessagesTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    /** Their Chinese stands in the decision tables, where an office may change it. */
    private static final String SAID_BY_THE_TABLES = "kpi.reason.";

    private final Properties chinese = read("/messages.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(said(english)).isEqualTo(said(chinese));
    }

    @Test
    void bothLanguagesFillTheSameSlots() {
        for (var key : said(chinese)) {
            assertThat(slots(english.getProperty(key, ""))).as(key).isEqualTo(slots(chinese.getProperty(key)));
        }
    }

    @Test
    void nothingIsLeftUnsaid() {
        assertThat(Stream.of(chinese, english).flatMap(texts -> texts.values().stream()))
                .allMatch(text -> !text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsWords(String name) {
        for (var texts : List.of(chinese, english)) {
            assertThat(texts.stringPropertyNames()).contains("refusal." + name + ".title", "refusal." + name);
        }
    }

    static Stream<String> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scanner.findCandidateComponents("org.huimin").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .filter(name -> !name.endsWith("ForTrial"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> said(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(SAID_BY_THE_TABLES))
                .sorted()
                .toList();
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text)
                .results()
                .map(slot -> slot.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
