package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one case of the demo goes.
 *
 * @param registrar the login of who registers it
 * @param daysAgo when that was
 * @param lawyer the login of who handles it, if it comes that far
 * @param committee who mediates; a story without one is of legal aid
 * @param scenes names of scenes, each with the days after the registration: {@code CheckMaterials 0, WriteOpinion 2}
 */
record Story(
        String registrar,
        int daysAgo,
        @Nullable String lawyer,
        @Nullable Committee committee,
        String scenes,
        ObjectNode registration) {

    /** The logins of a committee's head and of the mediator who leads. */
    record Committee(String head, String mediator) {}

    List<Turn> turns() {
        return scenes.isEmpty()
                ? List.of()
                : Arrays.stream(scenes.split(", ", -1)).map(Turn::parse).toList();
    }

    /** The login behind a part. */
    String login(String part) {
        return switch (part) {
            case "@registrar" -> registrar;
            case "@lawyer" -> lawyerLogin();
            case "@head" -> mediating().head();
            case "@mediator" -> mediating().mediator();
            default -> part;
        };
    }

    private Committee mediating() {
        return Objects.requireNonNull(committee, "This story has no committee");
    }

    String lawyerLogin() {
        if (lawyer == null) {
            throw new IllegalStateException("This story has no lawyer");
        }
        return lawyer;
    }

    /** @param ifItWaits whether it happens only where the diagram came that way: {@code AcceptFirstCheck? 1} */
    record Turn(String scene, int after, boolean ifItWaits) {

        static Turn parse(String text) {
            var parts = text.split(" ", -1);
            return new Turn(parts[0].replace("?", ""), Integer.parseInt(parts[1]), parts[0].endsWith("?"));
        }
    }
}
