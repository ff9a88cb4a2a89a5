package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does in a case.
 *
 * @param activity the user task that is completed; null for what is no task
 * @param request the message of what is asked for beside the tasks; null if it is the withdrawal, or a task
 * @param by a login, or a part in the story: {@code @registrar}, {@code @lawyer}, {@code @firm}
 * @param answers with placeholders where they depend on the case or the day
 */
record Scene(@Nullable String activity, @Nullable String request, String by, ObjectNode answers) {}
