package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HouseTest
class EveryHandlerSaysWhoTest {

    @Autowired
    private ApplicationContext house;

    @Test
    void whomItIsFor() {
        var handlers = house.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .map(RequestMappingInfoHandlerMapping::getHandlerMethods)
                .flatMap(mapped -> mapped.values().stream())
                .filter(handler -> !ErrorController.class.isAssignableFrom(handler.getBeanType()))
                .toList();
        assertThat(handlers)
                .hasSizeGreaterThan(20)
                .allMatch(handler -> handler.hasMethodAnnotation(AllowedFor.class), "says @AllowedFor");
    }
}
