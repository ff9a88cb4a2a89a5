package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** A task is done, or no longer to be done. */
public record TaskClosed(CaseNumber caseNumber, String taskId) implements CaseEvent {}
