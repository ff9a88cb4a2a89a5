package org.huimin.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The files of the bundle as they are packed. */
final class Models {

    private static final Path ROOT = root();

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

    static BpmnModelInstance bpmn(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** The annotations called {@code name}, one text for each thing said. */
    static Stream<String> annotations(BpmnModelInstance model, String name) {
        return model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName().equals(name))
                .flatMap(property -> Stream.of(property.getCamundaValue().split(", ")));
    }

    static Table table(String name) {
        return files("/" + name + ".dmn")
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
