package org.huimin.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huimin.shared.Seals;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells two requests apart without keeping what they said: keyed, since a short request could be guessed from its hash. */
@Component
class RequestHash {

    private final ObjectMapper json;
    private final Seals seals;

    RequestHash(ObjectMapper json, Seals seals) {
        this.json = json;
        this.seals = seals;
    }

    String of(Object request, Class<?> answer) {
        try {
            return seals.index(sha256(address() + "\n" + answer.getName() + "\n" + json.writeValueAsString(request)));
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    /** The same body sent to another address asks for something else. */
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getMethod() + " " + web.getRequest().getRequestURI()
                : "";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
