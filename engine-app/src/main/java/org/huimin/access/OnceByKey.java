package org.huimin.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.huimin.access.IdempotencyKeys.Kept;
import org.huimin.access.IdempotencyKeys.KeyTaken;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the first answer beside what it did, in one transaction: either both stand or neither. */
@Component
class OnceByKey implements Once {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,100}");

    private final IdempotencyKeys keys;
    private final RequestHash hash;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    OnceByKey(
            IdempotencyKeys keys,
            RequestHash hash,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            ObjectMapper json) {
        this.keys = keys;
        this.hash = hash;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public <T> ResponseEntity<T> answer(
            @Nullable String key, Object request, Class<T> type, Supplier<ResponseEntity<T>> work) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IdempotencyKeyMissing();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The key has to be the transaction's first statement");
        }
        var person = currentActor.get().id();
        var requestHash = hash.of(request, type);
        try {
            return first(person, key, requestHash, work);
        } catch (KeyTaken repeated) {
            return again(keys.find(person, key).orElseThrow(KeyInFlight::new), requestHash, type);
        }
    }

    private <T> ResponseEntity<T> first(
            PersonId person, String key, String requestHash, Supplier<ResponseEntity<T>> work) {
        var answer = transaction.execute(status -> {
            keys.take(person, key, requestHash);
            var given = work.get();
            keys.keep(person, key, given.getStatusCode().value(), write(given.getBody()));
            return given;
        });
        return Objects.requireNonNull(answer);
    }

    private <T> ResponseEntity<T> again(Kept kept, String requestHash, Class<T> type) {
        if (!kept.requestHash().equals(requestHash)) {
            throw new KeyUsedForSomethingElse();
        }
        return ResponseEntity.status(kept.status()).body(read(kept.answer(), type));
    }

    private @Nullable String write(@Nullable Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private <T> @Nullable T read(@Nullable String answer, Class<T> type) {
        try {
            return answer == null ? null : json.readValue(answer, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept answer is no " + type.getSimpleName(), broken);
        }
    }
}
