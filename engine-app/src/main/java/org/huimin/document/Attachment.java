package org.huimin.document;

import java.time.Instant;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/**
 * A paper of a case, without its content.
 *
 * @param kind a code that says what the paper is, {@code CLOSING_PAPER} say
 * @param size in bytes
 */
public record Attachment(
        long id,
        CaseNumber caseNumber,
        String kind,
        String name,
        FileType type,
        long size,
        PersonId uploadedBy,
        Instant uploadedAt) {}
