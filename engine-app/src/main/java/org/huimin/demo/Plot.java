package org.huimin.demo;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * How cases go, and how often.
 *
 * @param weight how many of all cases go so
 * @param lawyer whether it comes to a lawyer
 * @param scenes names of scenes, each with the days since the one before: {@code CheckMaterials +0, WriteOpinion +1..3}
 */
record Plot(String name, int weight, boolean lawyer, String scenes) {

    private static final Pattern TURN = Pattern.compile("(\\w+\\??) \\+(\\d+)(?:\\.\\.(\\d+))?");

    /** One telling of it: what has not happened within those days is still to come. */
    String told(Chance chance, int within) {
        var told = new StringJoiner(", ");
        int after = 0;
        for (var turn : scenes.split(", ", -1)) {
            var parts = TURN.matcher(turn);
            if (!parts.matches()) {
                throw new IllegalArgumentException(turn);
            }
            int least = Integer.parseInt(parts.group(2));
            after += chance.between(least, parts.group(3) == null ? least : Integer.parseInt(parts.group(3)));
            if (after > within) {
                break;
            }
            told.add(parts.group(1) + " " + after);
        }
        return told.toString();
    }
}
