package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does in a case.
 *
 * @param activity the user task that is completed; null for what is no task
 * @param by a login, or a part in the story: {@code @registrar}, {@code @lawyer}
 * @param answers with placeholders where they depend on the case or the day
 */
record Scene(@Nullable String activity, String by, ObjectNode answers) {}
