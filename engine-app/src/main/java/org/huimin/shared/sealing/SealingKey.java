package org.huimin.shared.sealing;

import java.util.Base64;

/** Finds the key of the house: from the environment, or, on H2 alone, from a file. */
class SealingKey {

    static final int BYTES = 32;

    private static final String HOW_TO_MAKE_ONE =
            "HUIMIN_KEY needs 32 bytes in base64, such as `openssl rand -base64 32` prints; keep a copy in a safe place."
                    + " / 请将环境变量 HUIMIN_KEY 设为 base64 编码的 32 字节密钥（可用 openssl rand -base64 32 生成），并妥善备份。";

    private final SealingSettings settings;
    private final KeyFile file;

    SealingKey(SealingSettings settings) {
        this.settings = settings;
        this.file = new KeyFile(settings.keyFile());
    }

    /** @param inUse whether something was sealed in this database before */
    byte[] find(String databaseUrl, boolean inUse) {
        if (settings.key() != null && settings.hasKey()) {
            return decode(settings.key(), "HUIMIN_KEY");
        }
        if (!databaseUrl.startsWith("jdbc:h2:")) {
            throw new KeyRefused("No key is given to seal personal data with. / 未提供用于加密个人信息的密钥。", HOW_TO_MAKE_ONE);
        }
        return databaseUrl.startsWith("jdbc:h2:mem:") ? KeyFile.random() : fromFile(inUse);
    }

    private byte[] fromFile(boolean inUse) {
        if (!file.exists() && inUse) {
            throw new KeyRefused(
                    "The key file " + file + " is missing. / 找不到密钥文件。",
                    "Put the key file of this database back, or give its key as HUIMIN_KEY. / 请恢复本数据库的密钥文件，或以 HUIMIN_KEY 提供原密钥。");
        }
        return decode(file.exists() ? file.read() : file.make(), file.toString());
    }

    private static byte[] decode(String text, String from) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new KeyRefused(from + " is no base64. / 密钥不是有效的 base64 编码。", HOW_TO_MAKE_ONE);
        }
        throw new KeyRefused(from + " does not hold 32 bytes. / 密钥长度不是 32 字节。", HOW_TO_MAKE_ONE);
    }
}
