package org.huimin.shared;

import org.jspecify.annotations.Nullable;

/**
 * A piece of personal data as it is stored: encrypted, with a blind index for exact search.
 *
 * @param cipher the encrypted text; null if nothing was given
 * @param index keyed hash of the normalised text; null where nobody may search
 */
public record Sealed(@Nullable String cipher, @Nullable String index) {

    public static final Sealed NOTHING = new Sealed(null, null);
}
