package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says answers in the words of their form, in the reader's language. */
final class FormText {

    private final JsonNode schema;
    private final NameBook names;
    private final boolean english;

    FormText(JsonNode schema, NameBook names, Locale locale) {
        this.schema = schema;
        this.names = names;
        this.english = locale.getLanguage().equals("en");
    }

    String title() {
        return title(schema, "");
    }

    List<TimelineEntry.Detail> details(JsonNode answers) {
        var details = new ArrayList<TimelineEntry.Detail>();
        answers.properties().forEach(answer -> {
            var property = schema.path("properties").path(answer.getKey());
            if (isPaper(property)) {
                return; // shown among the papers of the case
            }
            details.add(new TimelineEntry.Detail(title(property, answer.getKey()), value(answer.getValue(), property)));
        });
        return details;
    }

    private String title(JsonNode of, String otherwise) {
        var chinese = of.path("title").asText(otherwise);
        return english ? of.path("x-title-en").asText(chinese) : chinese;
    }

    private String value(JsonNode value, JsonNode property) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> value(item, property.path("items")))
                    .collect(Collectors.joining(english ? ", " : "、"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member ->
                            value(member.getValue(), property.path("properties").path(member.getKey())))
                    .collect(Collectors.joining(" × "));
        }
        if (value.isBoolean()) {
            return yesOrNo(value.asBoolean());
        }
        if (property.has("x-names")) {
            return names.of(property.path("x-names").asText(), value.asLong());
        }
        if (property.path("x-widget").asText().equals("money")) {
            return "¥" + java.math.BigDecimal.valueOf(value.asLong(), 2).toPlainString();
        }
        return label(value.asText(), property);
    }

    private static boolean isPaper(JsonNode property) {
        return property.path("x-widget").asText().startsWith("attachment");
    }

    private String yesOrNo(boolean yes) {
        if (english) {
            return yes ? "yes" : "no";
        }
        return yes ? "是" : "否";
    }

    private String label(String code, JsonNode property) {
        return property.path("x-labels").path(code).path(english ? "en" : "zh").asText(code);
    }
}
