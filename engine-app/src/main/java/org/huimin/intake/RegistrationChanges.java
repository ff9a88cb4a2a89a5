package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huimin.casefile.Amendment;

/** Says field by field what differs between two registrations. */
final class RegistrationChanges {

    private RegistrationChanges() {}

    static List<Amendment.Change> between(JsonNode before, JsonNode after) {
        var was = leaves(before);
        var became = leaves(after);
        var fields = new TreeSet<String>(was.keySet());
        fields.addAll(became.keySet());
        var changes = new ArrayList<Amendment.Change>();
        for (var field : fields) {
            if (!Objects.equals(was.get(field), became.get(field))) {
                changes.add(new Amendment.Change(field, was.get(field), became.get(field)));
            }
        }
        return changes;
    }

    private static Map<String, String> leaves(JsonNode node) {
        var leaves = new TreeMap<String, String>();
        gather("", node, leaves);
        return leaves;
    }

    private static void gather(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> gather(under(path, field.getKey()), field.getValue(), leaves));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                gather(under(path, Integer.toString(index)), node.get(index), leaves);
            }
        } else if (!node.isNull()) {
            leaves.put(path, node.asText());
        }
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
