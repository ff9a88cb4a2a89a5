package org.huimin.shared.sealing;

import java.util.Optional;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The word that the database keeps sealed, to know the key of the house by. */
class KeyCheck {

    private static final String WORD = "惠民";

    private final JdbcClient jdbc;

    KeyCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean inUse() {
        return kept().isPresent();
    }

    /** The first node on an empty database leaves the word there; every other one must be able to open it. */
    void pass(Seals seals) {
        if (kept().isEmpty()) {
            keep(seals);
        }
        if (!opens(kept().orElseThrow(), seals)) {
            throw new KeyRefused(
                    "The key given does not open this database. / 所提供的密钥与本数据库不符。",
                    "Give the key under which this database was first started (HUIMIN_KEY or the key file). / 请提供首次启用本数据库时的密钥（HUIMIN_KEY 或密钥文件）。");
        }
    }

    private Optional<Sealed> kept() {
        return jdbc.sql("SELECT cipher FROM seal_check WHERE id = 1")
                .query(String.class)
                .optional()
                .map(cipher -> new Sealed(cipher, null));
    }

    private void keep(Seals seals) {
        try {
            jdbc.sql("INSERT INTO seal_check (id, cipher) VALUES (1, ?)")
                    .param(seals.seal(WORD).cipher())
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // Its word is there now, and is what this node's key has to open.
            return;
        }
    }

    private static boolean opens(Sealed sealed, Seals seals) {
        try {
            return WORD.equals(seals.open(sealed));
        } catch (DoesNotOpen otherKey) {
            return false;
        }
    }
}
