/** Seals personal data under the key of the house, and refuses a key that is not the house's. */
@NullMarked
package org.huimin.shared.sealing;

import org.jspecify.annotations.NullMarked;
