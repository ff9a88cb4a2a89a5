package org.huimin.shared.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;

/** AES-256-GCM with a fresh nonce for each text, and a keyed hash (HMAC-SHA-256) for exact search. */
class AesSeals implements Seals {

    /** Says how a text was sealed, so that another way may follow. */
    private static final String VERSION = "v1:";

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final byte[] indexing;
    private final SecureRandom random = new SecureRandom();

    AesSeals(byte[] key) {
        this.sealing = new SecretKeySpec(Hkdf.derive(key, "huimin seal v1"), "AES");
        this.indexing = Hkdf.derive(key, "huimin index v1");
    }

    @Override
    public Sealed seal(@Nullable String plain) {
        return plain == null || plain.isBlank() ? Sealed.NOTHING : new Sealed(encrypt(plain), null);
    }

    @Override
    public Sealed sealSearchable(@Nullable String plain) {
        return plain == null || plain.isBlank() ? Sealed.NOTHING : new Sealed(encrypt(plain), index(plain));
    }

    @Override
    public @Nullable String open(Sealed sealed) {
        return sealed.cipher() == null ? null : decrypt(sealed.cipher());
    }

    /** Full-width digits and letters, as Chinese input methods type them, are found like the others. */
    @Override
    public String index(String plain) {
        var normal = Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(Hkdf.mac(indexing).doFinal(normal.getBytes(StandardCharsets.UTF_8)));
    }

    private String encrypt(String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text);
            return VERSION + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String decrypt(String sealed) {
        try {
            var whole = Base64.getDecoder().decode(unversioned(sealed));
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new DoesNotOpen(broken);
        }
    }

    private static String unversioned(String sealed) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalArgumentException("Sealed in a way that is not known");
        }
        return sealed.substring(VERSION.length());
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(VERSION.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
