package org.huimin.notification;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** TLS with the certificate of the test server, which nobody has a reason to trust. */
final class Tls {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Tls() {}

    /** The server's side of a conversation that goes on in secret. */
    static Socket over(Socket plain) throws IOException {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(new DummySSLServerSocketFactory().getKeyStore(), PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            var secret = (SSLSocket) context.getSocketFactory().createSocket(plain, null, true);
            secret.setUseClientMode(false);
            secret.startHandshake();
            return secret;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }
}
