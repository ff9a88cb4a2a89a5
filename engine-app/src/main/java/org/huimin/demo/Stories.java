package org.huimin.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The stories of the demo's cases and the scenes that they are made of, as they stand in the resources. */
@Component
class Stories {

    private final ObjectMapper json;

    private final List<Claim> claims;
    private final List<Plot> plots;

    Stories(ObjectMapper json) {
        this.json = json;
        this.claims = read("claims.json", new TypeReference<>() {});
        this.plots = read("plots.json", new TypeReference<>() {});
    }

    List<Story> all() {
        return read("cases.json", new TypeReference<>() {});
    }

    List<Claim> claims() {
        return claims;
    }

    List<Plot> plots() {
        return plots;
    }

    Map<String, Scene> scenes() {
        return read("scenes.json", new TypeReference<>() {});
    }

    private <T> T read(String name, TypeReference<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(Table.bytes(name), type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
