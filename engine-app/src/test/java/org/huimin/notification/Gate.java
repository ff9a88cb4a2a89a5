package org.huimin.notification;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Stands before a real SMTP server and lets trouble happen: what it does not spoil goes through line by line. */
final class Gate implements AutoCloseable {

    enum Mood {
        OPEN,
        /** Hangs up at once. */
        DOWN,
        /** Every recipient is refused for now. */
        LATER,
        /** Takes the connection and says nothing. */
        SILENT,
        /** The server gets the whole message, but its answer is lost. */
        ANSWER_LOST,
        /** Hangs up as soon as the server has said that the message is its own. */
        HANGS_UP_AFTERWARDS
    }

    private final ServerSocket listening;
    private final int behind;
    volatile Mood mood = Mood.OPEN;
    /** Whether it offers to go on under TLS, and then takes mail in no other way. */
    volatile boolean startTls;
    /** Whoever is in it does not exist for the server. */
    volatile @Nullable String unknown;

    Gate(int behind) {
        this.behind = behind;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                daemon(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (mood == Mood.DOWN) {
                return;
            }
            if (mood == Mood.SILENT) {
                client.getInputStream().read(); // until the other side has had enough
                return;
            }
            try (var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                relay(client, new Line(server));
            }
        } catch (IOException goneAway) {
            // as connections do
        }
    }

    private void relay(Socket socket, Line server) throws IOException {
        var client = new Line(socket);
        boolean secret = false;
        client.answer(server);
        for (var said = client.read(); said != null; said = client.read()) {
            if (said.equals("STARTTLS")) {
                client.say("220 go ahead");
                client = new Line(Tls.over(socket));
                secret = true;
                continue;
            }
            if (startTls && said.startsWith("EHLO")) {
                server.say(said);
                client.answer(server, secret ? "250-8BITMIME" : "250-STARTTLS");
                continue;
            }
            var refusal = startTls && !secret ? "530 5.7.0 STARTTLS first" : refusal(said);
            if (refusal != null) {
                client.say(refusal);
                continue;
            }
            server.say(said);
            if (said.equals("DATA")) {
                client.answer(server);
                passOn(client, server);
                if (mood == Mood.ANSWER_LOST) {
                    server.read();
                    return;
                }
                client.answer(server);
                if (mood == Mood.HANGS_UP_AFTERWARDS) {
                    return;
                }
            } else {
                client.answer(server);
            }
        }
    }

    private @Nullable String refusal(String said) {
        if (!said.startsWith("RCPT")) {
            return null;
        }
        if (unknown != null && said.contains(unknown)) {
            return "550 5.1.1 no such person here";
        }
        return mood == Mood.LATER ? "451 4.3.0 try again later" : null;
    }

    private static void passOn(Line client, Line server) throws IOException {
        for (var line = client.read(); line != null; line = client.read()) {
            if (line.equals(".")) {
                server.say(line);
                return;
            }
            server.put(line);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static final class Line {

        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            socket.setTcpNoDelay(true); // or each line waits for the other side's delayed word
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = new BufferedOutputStream(socket.getOutputStream());
        }

        @Nullable
        String read() throws IOException {
            return in.readLine();
        }

        void say(String line) throws IOException {
            put(line);
            out.flush();
        }

        void put(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        /** Passes the other side's answer on, with one line more behind its first. */
        void answer(Line other, String more) throws IOException {
            say(String.valueOf(other.read()));
            say(more);
            answer(other);
        }

        /** Passes the other side's whole answer on. */
        void answer(Line other) throws IOException {
            for (var line = other.read(); line != null; line = other.read()) {
                say(line);
                if (line.length() < 4 || line.charAt(3) != '-') {
                    return;
                }
            }
        }
    }
}
