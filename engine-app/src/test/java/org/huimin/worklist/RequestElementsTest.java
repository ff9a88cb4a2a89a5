package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.HouseTest;
import org.huimin.casefile.CaseRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a request says of the diagram is there: dated facts name it as where they come from. */
@HouseTest
class RequestElementsTest {

    @Autowired
    private List<CaseRequest<?>> requests;

    @Test
    void eachIsTakenByAnEventThatCatchesItsMessage() throws IOException {
        var models = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:/models/**/*.bpmn"))
                .collect(Collectors.toMap(Resource::getFilename, RequestElementsTest::text));
        assertThat(requests)
                .hasSizeGreaterThan(10)
                .allSatisfy(request -> assertThat(models.get(request.process() + ".bpmn"))
                        .contains("id=\"" + request.element() + "\"")
                        .contains("id=\"" + request.element() + "_message\" messageRef=\"Message_" + request.message()
                                + "\""));
    }

    private static String text(Resource model) {
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
