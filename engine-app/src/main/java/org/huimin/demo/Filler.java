package org.huimin.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.huimin.shared.OfficeTime;

/** Puts days, moments and numbers where a story has placeholders: {@code @today}, {@code @now}, {@code @day +4}, {@code @moment -2}. */
final class Filler {

    private final Instant now;
    private final Function<String, JsonNode> other;

    /** @param other fills in what depends on the case */
    Filler(Instant now, Function<String, JsonNode> other) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.other = other;
    }

    ObjectNode fill(ObjectNode scene) {
        var filled = scene.deepCopy();
        scene.properties().forEach(field -> {
            var text = field.getValue().asText("");
            if (text.startsWith("@")) {
                filled.set(field.getKey(), value(text));
            } else if (field.getValue() instanceof ObjectNode part) {
                filled.set(field.getKey(), fill(part));
            }
        });
        return filled;
    }

    private JsonNode value(String placeholder) {
        var words = placeholder.split(" ", -1);
        return switch (words[0]) {
            case "@today" -> day(now);
            case "@now" -> moment(now);
            case "@day" -> day(daysFromNow(words[1]));
            case "@moment" -> moment(daysFromNow(words[1]));
            case "@hearing" -> moment(OfficeHours.hearing(daysFromNow("12")));
            default -> other.apply(placeholder);
        };
    }

    private Instant daysFromNow(String days) {
        return now.plus(Duration.ofDays(Long.parseLong(days)));
    }

    private static JsonNode day(Instant instant) {
        return JsonNodeFactory.instance.textNode(OfficeTime.day(instant).toString());
    }

    private static JsonNode moment(Instant instant) {
        return JsonNodeFactory.instance.textNode(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(OfficeTime.ZONE)));
    }
}
