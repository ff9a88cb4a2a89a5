package org.huimin.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class AttachmentControllerTest {

    private static final String PDF = new String(FileTypeTest.PDF, ISO_8859_1);

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Test
    void givesBackWhatWasTakenInAsADownload() throws Exception {
        var number = desk.register(desk.officer);
        var taken = read(upload(desk.officer, number, "判决书.pdf", PDF));
        assertThat(taken.path("name").asText()).isEqualTo("判决书.pdf");
        assertThat(taken.path("size").asInt()).isEqualTo(PDF.length());

        var answer = as(desk.head).get("/api/attachments/" + taken.path("id"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition)
                        .startsWith("attachment;")
                        .contains(URLEncoder.encode("判决书.pdf", UTF_8)));
    }

    @Test
    void keepsTheContentSealed() throws Exception {
        var number = desk.register(desk.officer);
        var taken = read(upload(desk.officer, number, "a.pdf", PDF));
        var cipher = jdbc.sql("SELECT content_cipher FROM attachment WHERE id = ?")
                .param(taken.path("id").asLong())
                .query(String.class)
                .single();
        assertThat(cipher).doesNotContain(Base64.getEncoder().encodeToString(FileTypeTest.PDF));
    }

    @Test
    void writesDownEveryLook() throws Exception {
        var number = desk.register(desk.officer);
        var taken = read(upload(desk.officer, number, "a.pdf", PDF));
        as(desk.head).get("/api/attachments/" + taken.path("id"));
        as(desk.officer).get("/api/attachments/" + taken.path("id"));
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE case_number = ? AND action = 'ATTACHMENT_SEEN' AND subject = ?")
                        .params(number.value(), taken.path("id").asText())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theSameAgainIsTheSamePaper() throws Exception {
        var number = desk.register(desk.officer);
        var first = read(upload(desk.officer, number, "a.pdf", PDF));
        var second = read(upload(desk.officer, number, "b.pdf", PDF));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void isNotThereForThoseWhoDoNotSeeTheCase() throws Exception {
        var number = desk.register(desk.township);
        var taken = read(upload(desk.township, number, "a.pdf", PDF));
        var neighbour = desk.bureau.somebody(desk.bureau.otherStation, "INTAKE");
        assertThat(as(neighbour).get("/api/attachments/" + taken.path("id")).statusCode())
                .isEqualTo(404);
        assertThat(as(desk.lawyer).get("/api/attachments/" + taken.path("id")).statusCode())
                .isEqualTo(404);
        assertThat(as(desk.head).get("/api/attachments/999999999").statusCode()).isEqualTo(404);
        assertThat(upload(neighbour, number, "a.pdf", PDF).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesDisguisesInWords() throws Exception {
        var number = desk.register(desk.officer);
        var disguised = upload(desk.officer, number, "photo.png", PDF);
        assertThat(disguised.statusCode()).isEqualTo(422);
        assertThat(read(disguised).path("code").asText()).isEqualTo("DisguisedFile");
        var program = upload(desk.officer, number, "判决书.pdf", "MZ\0\0");
        assertThat(read(program).path("code").asText()).isEqualTo("NotAPaper");
        var heic = upload(desk.officer, number, "IMG_0001.HEIC", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        assertThat(read(heic).path("code").asText()).isEqualTo("HeicPhoto");
        var nothing = upload(desk.officer, number, "判决书.pdf", "");
        assertThat(read(nothing).path("code").asText()).isEqualTo("EmptyFile");
    }

    @Test
    void isOpenToThoseWhoBringPapers() {
        var number = desk.register(desk.officer);
        assertThat(upload(desk.finance, number, "a.pdf", PDF).statusCode()).isEqualTo(403);
        assertThat(upload(desk.head, number, "a.pdf", PDF).statusCode()).isEqualTo(201);
    }

    private Browser as(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private HttpResponse<String> upload(Employee by, CaseNumber number, String name, String content) {
        var body = "--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nEVIDENCE\r\n"
                + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
                + "\r\n--B--\r\n";
        var path = "/api/cases/" + URLEncoder.encode(number.value(), UTF_8) + "/attachments";
        return as(by).send("POST", path, "multipart/form-data; boundary=B", BodyPublishers.ofString(body));
    }

    private JsonNode read(HttpResponse<String> answer) throws JsonProcessingException {
        return json.readTree(answer.body());
    }
}
