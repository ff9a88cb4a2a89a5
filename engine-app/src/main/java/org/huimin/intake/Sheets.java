package org.huimin.intake;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts that an applicant is told, each in its versions, the one that holds now first. An old version is never
 * changed: what was told then can be read again. Their words are messages ({@code sheet.<NAME>.<version>}).
 */
@Component
class Sheets {

    /** How personal information is used (个人信息保护法 17, 30, 35). */
    static final String PRIVACY = "PRIVACY";

    /** What follows from a self-commitment that is not true (法 41, 48, 64). */
    static final String COMMITMENT = "COMMITMENT";

    private static final Map<String, List<String>> VERSIONS =
            Map.of(PRIVACY, List.of("2026-1"), COMMITMENT, List.of("2026-1"));

    private final MessageSource messages;

    Sheets(MessageSource messages) {
        this.messages = messages;
    }

    static boolean known(String name, String version) {
        return VERSIONS.getOrDefault(name, List.of()).contains(version);
    }

    List<Sheet> current() {
        return VERSIONS.keySet().stream().sorted().map(this::current).toList();
    }

    private Sheet current(String name) {
        var version = VERSIONS.getOrDefault(name, List.of()).get(0);
        var key = "sheet." + name + "." + version;
        return new Sheet(name, version, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
