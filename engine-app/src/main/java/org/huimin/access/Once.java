package org.huimin.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Does what a request asks in one transaction, and only once per {@code Idempotency-Key}: a repeated request gets the
 * first answer. The key's row is the transaction's first statement; the kept answer is sealed and held for thirty days.
 */
public interface Once {

    /**
     * @param key the header's value; a request without one, or with one that is no key, is refused (422)
     * @param request what was asked, to refuse a key that is used for something else
     */
    <T> ResponseEntity<T> answer(@Nullable String key, Object request, Class<T> type, Supplier<ResponseEntity<T>> work);
}
