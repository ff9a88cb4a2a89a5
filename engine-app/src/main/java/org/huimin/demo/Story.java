package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one case of the demo goes.
 *
 * @param registrar the login of who registers it
 * @param daysAgo when that was
 * @param lawyer the login of who handles it, if it comes that far
 * @param scenes names of scenes, each with the days after the registration: {@code CheckMaterials 0, WriteOpinion 2}
 */
record Story(String registrar, int daysAgo, @Nullable String lawyer, String scenes, ObjectNode registration) {

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
            default -> part;
        };
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
