package org.huimin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Behaves as the page does: keeps cookies and sends the CSRF token back as a header. */
public class Browser {

    private final CookieManager cookies = new CookieManager();

    /** Asks for no newer protocol, as no browser does without TLS, and reads each answer where it arrives. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .executor(Runnable::run)
            .build();

    private final URI base;
    private final String language;

    public Browser(int port) {
        this(port, "zh-CN,zh;q=0.9");
    }

    public Browser(int port, String language) {
        this.base = URI.create("http://localhost:" + port);
        this.language = language;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        var request = request(path).method(method, body).header("Content-Type", type);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    /** Completes a task with the form of that version, once under the key. */
    public HttpResponse<String> complete(String task, String answers, String version, String key) {
        return complete(request("/api/tasks/" + task + "/complete"), answers, version, key);
    }

    /** The same for a task that nobody holds. */
    public HttpResponse<String> claimAndComplete(String task, String answers, String version, String key) {
        return complete(request("/api/tasks/" + task + "/complete?claiming=true"), answers, version, key);
    }

    private HttpResponse<String> complete(HttpRequest.Builder request, String answers, String version, String key) {
        return send(request.header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(answers)));
    }

    /** Asks who it is first, which brings the token. */
    public HttpResponse<String> login(String login, String password) {
        get("/api/me");
        var form = BodyPublishers.ofString("username=" + login + "&password=" + password.replace("!", "%21"));
        return send("POST", "/api/login", "application/x-www-form-urlencoded", form);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void forget(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.remove(base, cookie));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", language);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
