package org.huimin.shared;

import org.jspecify.annotations.Nullable;

/** Seals personal data before it is stored and opens it for those who may read it. */
public interface Seals {

    /** Encrypts, without an index: for texts nobody searches. */
    Sealed seal(@Nullable String plain);

    /** Encrypts with a blind index over the text without blanks, upper-cased. */
    Sealed sealSearchable(@Nullable String plain);

    /** The plain text, or null if nothing was sealed. */
    @Nullable
    String open(Sealed sealed);

    /** The blind index under which such a text would be found. */
    String index(String plain);
}
