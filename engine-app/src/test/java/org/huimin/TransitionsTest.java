package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of transitions in the documentation speaks of diagrams, steps and tests that are there. */
class TransitionsTest {

    private static final Path HOUSE = Path.of("..");
    private static final String MODELS = everything(HOUSE.resolve("processes/legal-aid"), ".bpmn")
            + everything(HOUSE.resolve("processes/mediation"), ".bpmn")
            + everything(HOUSE.resolve("processes/shared"), ".bpmn");
    private static final Pattern STAGE = Pattern.compile("\\b[A-Z_]{4,}\\b");

    @Test
    void areTwentySevenOfLegalAidAndSeventeenOfMediationInTheirOrder() {
        assertThat(transitions())
                .extracting(Transition::number)
                .containsExactlyElementsOf(
                        Stream.concat(numbered("L", 27), numbered("M", 17)).toList());
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void leadBetweenStagesThatADiagramEnters(Transition transition) {
        assertThat(found(STAGE, transition.fromTo()))
                .allSatisfy(stage ->
                        assertThat(MODELS).containsPattern("name=\"stage\" value=\"([^\"]+, )?" + stage + "[ \",]"));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void standForElementsOfADiagram(Transition transition) {
        assertThat(transition.elements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(MODELS).contains("id=\"" + element + "\""));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void areTakenByStepsThatExist(Transition transition) {
        assertThat(transition.steps())
                .allSatisfy(
                        step -> assertThat(Class.forName(step, false, getClass().getClassLoader()))
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void haveAPathTestThatKnowsOneOfTheirElements(Transition transition) {
        var tests = HOUSE.resolve("processes/src/test/java/org/huimin/processes");
        assertThat(transition.pathTests()).isNotEmpty();
        var sources = transition.pathTests().stream()
                .map(test -> read(tests.resolve(test + ".java")))
                .collect(Collectors.joining());
        assertThat(transition.elements())
                .anySatisfy(element -> assertThat(sources).contains(element));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void areTriedThroughTheServices(Transition transition) {
        var tests = names(Path.of("src/test/java"));
        assertThat(transition.serviceTests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test + ".java"));
    }

    static List<Transition> transitions() {
        return read(HOUSE.resolve("docs/transitions.md"))
                .lines()
                .filter(line -> line.matches("\\| [LM]\\d+ .*"))
                .map(line -> new Transition(
                        Arrays.stream(line.split("\\|")).map(String::strip).toList()))
                .toList();
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(each -> letter + each);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String everything(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TransitionsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One row: what stands between its bars. */
    record Transition(List<String> cells) {

        private static final Pattern ELEMENT =
                Pattern.compile("\\b(Activity|StartEvent|EndEvent|Event|Gateway|Flow)_\\w+");
        private static final Pattern STEP = Pattern.compile("([a-z]+\\.)?[A-Z][A-Za-z]+");
        private static final Pattern TEST = Pattern.compile("\\w+Test\\b");

        String number() {
            return cells.get(1);
        }

        String fromTo() {
            return cells.get(2);
        }

        List<String> elements() {
            return found(ELEMENT, cells.get(4));
        }

        /** A class without a package lies beside the one before it. */
        List<String> steps() {
            var room = new String[] {""};
            return found(STEP, cells.get(5)).stream()
                    .map(step -> {
                        int dot = step.indexOf('.');
                        room[0] = dot < 0 ? room[0] : step.substring(0, dot);
                        return "org.huimin." + room[0] + "." + step.substring(dot + 1);
                    })
                    .toList();
        }

        List<String> pathTests() {
            return found(TEST, cells.get(7));
        }

        List<String> serviceTests() {
            return found(TEST, cells.get(8));
        }

        @Override
        public String toString() {
            return number();
        }
    }
}
