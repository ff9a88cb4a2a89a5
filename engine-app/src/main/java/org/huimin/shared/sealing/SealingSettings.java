package org.huimin.shared.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of the house comes from.
 *
 * @param key 32 bytes in base64, from the variable {@code HUIMIN_KEY}
 * @param keyFile where an office that runs on H2 keeps the key that the program made for it
 */
@ConfigurationProperties("huimin")
record SealingSettings(
        @Nullable String key,
        @DefaultValue("./.data/huimin.key") Path keyFile) {

    boolean hasKey() {
        return key != null && !key.isBlank();
    }

    @Override
    public String toString() {
        return "SealingSettings[keyFile=" + keyFile + "]";
    }
}
