package org.huimin.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The files of the bundle as they are packed. */
final class Models {

    private static final Path ROOT = root();
    private static final Map<Path, BpmnModelInstance> READ = new ConcurrentHashMap<>();

    private Models() {}

    static Stream<Path> files(String suffix) {
        try (var paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    /** Where the file stands, seen from this module. */
    static String pathOf(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static BpmnModelInstance bpmn(Path file) {
        return READ.computeIfAbsent(file, unread -> Bpmn.readModelFromFile(unread.toFile()));
    }

    /** Every element of that kind, in all models. */
    static <T extends BaseElement> Stream<T> each(Class<T> kind) {
        return files(".bpmn").flatMap(file -> bpmn(file).getModelElementsByType(kind).stream());
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().iterator().next().getTextContent();
    }

    static Table table(String name) {
        return files(".dmn")
                .filter(file -> nameOf(file).equals(name))
                .map(file -> new Table(Dmn.readModelFromFile(file.toFile())))
                .findFirst()
                .orElseThrow();
    }

    record Table(DmnModelInstance dmn) {

        List<Rule> rules() {
            return List.copyOf(dmn.getModelElementsByType(Rule.class));
        }

        /** What stands in each rule's last column. */
        List<String> ruleIds() {
            return rules().stream().map(Table::ruleId).toList();
        }

        private static String ruleId(Rule rule) {
            var outputs = List.copyOf(rule.getOutputEntries());
            return outputs.get(outputs.size() - 1).getText().getTextContent().replace("\"", "");
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(Models.class.getResource("/models")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
