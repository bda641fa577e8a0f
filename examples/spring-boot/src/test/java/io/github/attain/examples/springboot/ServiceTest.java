package io.github.attain.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Asks the running service over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern BODY = Pattern.compile("-d '([^']+)'");

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Packs packs;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void packs(DynamicPropertyRegistry registry) throws IOException {
        Files.copy(Path.of("../programs/my-pack.json"), folder.resolve("my-pack.json"));
        registry.add("attain.packs", folder::toString);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String query, String body, String accept)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments" + query))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The body that the README sends. */
    private static String ofReadme() throws IOException {
        Matcher body = BODY.matcher(Files.readString(Path.of("README.md")));
        assertThat(body.find()).isTrue();
        return body.group(1);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void oneValueForOneTargetIsAnsweredInLessThanOneAndAHalfKilobytes() throws Exception {
        HttpResponse<String> answer = post("?as-of=2026-01-31&place=" + coded("焦作市"), ofReadme(), "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1500);
        JsonNode result = MAPPER.readTree(answer.body()).at("/results/0");
        assertThat(result.at("/verdict").asText()).isEqualTo("met");
        assertThat(result.at("/sentence").asText()).contains("42.6", "43");
    }

    @Test
    void aPackOfTheFolderIsJudgedByAsThatOfTheClassPath() throws Exception {
        String body = """
                {"measurements": [{"place": "990100", "indicator": "water.surface.class-1-3-share", "period": "2025", "value": "7 of 9"}]}
                """;
        JsonNode answer = MAPPER.readTree(
                post("?as-of=2026-01-31", body, "application/json").body());

        assertThat(answer.at("/results")).hasSize(2);
        assertThat(answer.at("/results/0/verdict").asText()).isEqualTo("met");
        assertThat(answer.at("/results/1/verdict").asText()).isEqualTo("not-met");
        assertThat(answer.at("/unused")).isEmpty();
    }

    @Test
    void aPageIsAnsweredToABrowser() throws Exception {
        HttpResponse<String> answer = post("?as-of=2026-01-31&place=410800", ofReadme(), "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("42.6");
    }

    @Test
    void everyProblemOfABodyIsToldAtOnce() throws Exception {
        String body = """
                [{"place": "1", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "42.6 ug/m3"},
                 {"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "46,5 ug/m3"}]
                """;
        HttpResponse<String> answer = post("?as-of=2026-01-31", body, "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problems = MAPPER.readTree(answer.body()).at("/problems");
        assertThat(problems).as(answer.body()).hasSize(2);
        assertThat(problems.at("/0/code").asText()).isEqualTo("unknown-place");
    }

    @Test
    void whatIsNoRequestIsRefusedAsAProblem() throws Exception {
        for (HttpResponse<String> answer : List.of(
                post("?as-of=2026-01-31", "[{", "application/json"),
                post("?as-of=2026-01-31&place=Atlantis", ofReadme(), "application/json"),
                post("?as-of=31.1.2026", ofReadme(), "application/json"),
                post("", ofReadme(), "application/json"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void theServiceDescribesItself() throws Exception {
        JsonNode api = MAPPER.readTree(get("/v3/api-docs").body());
        JsonNode post = api.at("/paths/~1assessments/post");
        assertThat(post.at("/responses/200/content").toString()).contains("/schema#/$defs/assessment");
        assertThat(post.at("/requestBody/content").toString()).contains("/schema#/$defs/measurements");
        assertThat(MAPPER.readTree(get("/schema").body())
                        .at("/$defs/assessment")
                        .isObject())
                .isTrue();
        assertThat(api.at("/openapi").asText()).startsWith("3.1");
    }

    @Test
    void itsHealthNamesThePacks() throws Exception {
        JsonNode health = MAPPER.readTree(get("/actuator/health").body());
        assertThat(health.at("/status").asText()).isEqualTo("UP");
        packs.all()
                .forEach(pack -> assertThat(health.at("/components/packs/details/" + pack.id())
                                .asText())
                        .endsWith(pack.targets().size() + " targets"));
        assertThat(packs.all()).hasSize(2);
    }
}
