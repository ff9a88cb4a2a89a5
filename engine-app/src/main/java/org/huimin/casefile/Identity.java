package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an official paper says of a party beside the name, in plain text: for who prints it, and no list.
 *
 * @param party the number of the party in the case
 */
record Identity(
        long party, @Nullable String idNumber, @Nullable String address) {}
