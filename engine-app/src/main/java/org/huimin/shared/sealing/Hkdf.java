package org.huimin.shared.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes one key per purpose out of the key of the house (RFC 5869 with SHA-256; one block is all that is needed). */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final byte[] SALT = new byte[32];
    private static final byte FIRST_BLOCK = 1;

    private Hkdf() {}

    static byte[] derive(byte[] secret, String purpose) {
        var mac = mac(mac(SALT).doFinal(secret));
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update(FIRST_BLOCK);
        return mac.doFinal();
    }

    static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
