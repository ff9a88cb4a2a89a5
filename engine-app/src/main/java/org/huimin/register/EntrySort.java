package org.huimin.register;

/** In which order entries may be read; each has its index. */
enum EntrySort {
    NAME("name"),
    VILLAGE("village_code"),
    VALID_FROM("valid_from");

    private final String column;

    EntrySort(String column) {
        this.column = column;
    }

    String column() {
        return "entry." + column;
    }

    String key(EntryRow row) {
        return switch (this) {
            case NAME -> row.name();
            case VILLAGE -> row.villageCode();
            case VALID_FROM -> row.validFrom().toString();
        };
    }
}
