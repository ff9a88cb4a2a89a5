package org.huimin.register;

import java.util.List;

/** A row as it stands in the list, under the number that a person sees beside it. */
record RawRow(int number, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    @Override
    public String toString() {
        return "RawRow " + number;
    }
}
