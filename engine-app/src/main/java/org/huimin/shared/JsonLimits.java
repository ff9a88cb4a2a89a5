package org.huimin.shared;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody writes a form of five million characters by hand. */
@Configuration(proxyBeanMethods = false)
class JsonLimits {

    private static final int LONGEST_BODY = 5_000_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST = 100;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer readWithinLimits() {
        return builder -> builder.featuresToEnable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .postConfigurer(mapper -> mapper.getFactory()
                        .setStreamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(LONGEST_BODY)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNestingDepth(DEEPEST)
                                .build()));
    }
}
