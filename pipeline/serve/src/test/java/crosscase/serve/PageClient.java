package crosscase.serve;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests to a server over real HTTP. */
public record PageClient(String root, HttpClient http) {
  private static final String BOUNDARY = "----part";

  public static PageClient of(CrosscaseServer server) {
    HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    return new PageClient("http://127.0.0.1:" + server.port(), http);
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", root)
            .POST(BodyPublishers.ofString(form));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends small files as a browser does. */
  HttpResponse<String> upload(String path, String csrf, String caseName, String... names)
      throws IOException, InterruptedException {
    StringBuilder parts = new StringBuilder(part("csrf", "", csrf) + part("case", "", caseName));
    for (String name : names) {
      parts.append(part("files", "; filename=\"" + name + "\"", "I: Why?"));
    }
    return multipart(path, parts.toString());
  }

  /** Sends one file in a field of its own. */
  HttpResponse<String> uploadAs(String field, String path, String csrf, String content)
      throws IOException, InterruptedException {
    return multipart(
        path, part("csrf", "", csrf) + part(field, "; filename=\"sent.yaml\"", content));
  }

  private static String part(String name, String more, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, more, content);
  }

  private HttpResponse<String> multipart(String path, String parts)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Origin", root)
            .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n"))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** The value of a hidden field. */
  static String field(String html, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    if (!found.find()) {
      throw new AssertionError("The page has no field " + name);
    }
    return found.group(1);
  }
}
