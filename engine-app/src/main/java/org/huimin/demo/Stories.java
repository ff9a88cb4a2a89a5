package org.huimin.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The stories of the demo's cases and the scenes that they are made of, as they stand in the resources. */
@Component
class Stories {

    private final ObjectMapper json;

    private final List<Claim> claims;
    private final List<Plot> plots;
    private final List<Quarrel> quarrels;
    private final List<Plot> disputePlots;

    Stories(ObjectMapper json) {
        this.json = json;
        this.claims = read("claims.json", new TypeReference<>() {});
        this.plots = read("plots.json", new TypeReference<>() {});
        this.quarrels = read("quarrels.json", new TypeReference<>() {});
        this.disputePlots = read("dispute-plots.json", new TypeReference<>() {});
    }

    List<Story> all() {
        List<Story> cases = read("cases.json", new TypeReference<>() {});
        List<Story> disputes = read("disputes.json", new TypeReference<>() {});
        return Stream.concat(cases.stream(), disputes.stream()).toList();
    }

    List<Claim> claims() {
        return claims;
    }

    List<Plot> plots() {
        return plots;
    }

    List<Quarrel> quarrels() {
        return quarrels;
    }

    List<Plot> disputePlots() {
        return disputePlots;
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
