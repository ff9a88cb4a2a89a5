package org.huimin.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way to see the worklist that a person has given a name. */
record SavedView(
        long id, String name, @JsonProperty("isDefault") boolean isDefault, TaskSearch search) {}
