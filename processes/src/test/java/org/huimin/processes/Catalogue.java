package org.huimin.processes;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The part of README.md that is made from the models. */
final class Catalogue {

    private Catalogue() {}

    static String text() {
        return String.join(
                "\n",
                table("Processes", "process | name | what it is", processes()),
                table("User tasks", "task | name | role | basket | paper | facts", tasks()),
                table("Clocks", "clock | starts at | counts from | days set by | stops at", clocks()),
                table("Milestones", "milestone | raised at | happened at", milestones()),
                table("Messages", "message | caught at", messages()),
                table("Decision tables", "table | name | valid from | rules", tables()));
    }

    private static Stream<String> processes() {
        return Models.files(".bpmn")
                .flatMap(file -> Models.bpmn(file).getModelElementsByType(Process.class).stream()
                        .map(process -> row(link(file), process.getName(), Models.documentation(process))));
    }

    private static Stream<String> tasks() {
        return Models.each(UserTask.class).map(Catalogue::task);
    }

    private static String task(UserTask task) {
        var facts = Form.of(task.getId())
                .facts()
                .map(fact -> fact.getValue().get("x-fact").asText())
                .collect(joining(", "));
        return row(
                task.getId(),
                task.getName(),
                task.getCamundaCandidateGroups(),
                saidBy(task.getId(), "basket"),
                saidBy(task.getId(), "paper"),
                facts);
    }

    private static Stream<String> clocks() {
        return Said.anywhere("startsClock")
                .map(start ->
                        row(start.subject(), start.element(), start.fact(), start.within(), stopOf(start.subject())));
    }

    private static String stopOf(String clock) {
        return Said.anywhere("stopsClock")
                .filter(stop -> stop.subject().equals(clock))
                .map(Said::element)
                .collect(joining(", "));
    }

    private static Stream<String> milestones() {
        return Said.anywhere("milestone").map(said -> row(said.subject(), said.element(), said.fact()));
    }

    private static Stream<String> messages() {
        return Models.each(MessageEventDefinition.class)
                .map(caught -> row(
                        caught.getMessage().getName(), caught.getParentElement().getAttributeValue("id")));
    }

    private static Stream<String> tables() {
        return Models.files(".dmn").map(file -> {
            var table = Models.table(Models.nameOf(file));
            var decision = table.dmn()
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
            var rules = String.valueOf(table.rules().size());
            return row(link(file), decision.getName(), decision.getVersionTag(), rules);
        });
    }

    private static String saidBy(String element, String word) {
        return Said.anywhere(word)
                .filter(said -> said.element().equals(element))
                .map(Said::text)
                .collect(joining(", "));
    }

    private static String link(Path file) {
        return "[%s](%s)".formatted(Models.nameOf(file), Models.pathOf(file));
    }

    private static String table(String title, String columns, Stream<String> rows) {
        var headings = List.of(columns.split(" \\| "));
        var line = headings.stream().map(heading -> "---").collect(joining(" | ", "| ", " |"));
        return Stream.concat(Stream.of("### " + title, "", "| " + columns + " |", line), rows)
                .collect(joining("\n", "", "\n"));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(joining(" | ", "| ", " |"));
    }
}
