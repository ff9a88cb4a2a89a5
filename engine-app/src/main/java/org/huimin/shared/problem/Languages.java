package org.huimin.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chinese, unless somebody asks for English; the language of the machine says nothing about the person. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).orElse(Locale.CHINESE);
            }
        };
    }

    static Optional<Locale> asked(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, List.of(Locale.CHINESE, Locale.ENGLISH)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
