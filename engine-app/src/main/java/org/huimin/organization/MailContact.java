package org.huimin.organization;

import org.jspecify.annotations.Nullable;

/** Where somebody reads their mail, and in which language; no address, no mail. */
public record MailContact(@Nullable MailAddress address, boolean inEnglish) {}
