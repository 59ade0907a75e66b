package crosscase.serve.web;

import crosscase.serve.ServeSettings;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks each request: the host name it was sent to, the token if other machines can connect, and
 * for writes that the form comes from one of our own pages.
 */
public final class RequestGuard {
  static final String CSRF = "csrf";
  private static final String TOKEN = "token";
  private static final int MAX_URI_LENGTH = 16_000;
  private static final int MAX_PARAMETERS = 200;
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final ServeSettings settings;
  private final Optional<String> token;
  private final String csrf = randomToken();

  public RequestGuard(ServeSettings settings) {
    this.settings = settings;
    token = settings.isLoopback() ? Optional.empty() : Optional.of(randomToken());
  }

  private static String randomToken() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The token that a visitor must show once; empty if only this machine can connect. */
  public Optional<String> token() {
    return token;
  }

  public String csrf() {
    return csrf;
  }

  public void check(Context request) {
    setSecurityHeaders(request);
    requireHost(request);
    requireShortUri(request);
    requireToken(request);
    if (request.method().name().equals("POST")) {
      requireOwnForm(request);
    }
  }

  private static void setSecurityHeaders(Context request) {
    request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    // With no-referrer, browsers would hide the origin of our own forms, too.
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
  }

  /** Otherwise another site could point its own host name at this server (DNS rebinding). */
  private void requireHost(Context request) {
    String host = Optional.ofNullable(request.host()).orElse("").replaceFirst(":\\d+$", "");
    boolean known = LOOPBACK_NAMES.contains(host) || host.equals(settings.host());
    if (!known && token.isEmpty()) {
      throw new RequestProblem(
          421, "This server answers only at localhost or 127.0.0.1. Use one of these addresses.");
    }
  }

  private static void requireShortUri(Context request) {
    String query = Optional.ofNullable(request.queryString()).orElse("");
    if (query.length() + request.path().length() > MAX_URI_LENGTH) {
      throw new RequestProblem(
          414,
          "The address is longer than %,d characters. Shorten the query or remove filters."
              .formatted(MAX_URI_LENGTH));
    }
    if (query.chars().filter(c -> c == '&').count() > MAX_PARAMETERS) {
      throw new RequestProblem(
          414,
          "The address has more than %,d values. Choose fewer filters.".formatted(MAX_PARAMETERS));
    }
  }

  private void requireToken(Context request) {
    if (token.isEmpty()) {
      return;
    }
    String shown = Optional.ofNullable(request.queryParam(TOKEN)).orElse("");
    if (equalInConstantTime(shown, token.get())) {
      Cookie cookie = new Cookie(TOKEN, token.get());
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
      return;
    }
    String kept = Optional.ofNullable(request.cookie(TOKEN)).orElse("");
    if (!equalInConstantTime(kept, token.get())) {
      throw new RequestProblem(
          401, "Open the address with the token that the server printed when it started.");
    }
  }

  private void requireOwnForm(Context request) {
    if (!isOwnOrigin(request)) {
      throw foreignForm();
    }
    String shown = Optional.ofNullable(request.formParam(CSRF)).orElse("");
    if (!equalInConstantTime(shown, csrf)) {
      throw foreignForm();
    }
  }

  /** Checked before the form is read, so that nobody else's files are received. */
  private static boolean isOwnOrigin(Context request) {
    String site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("same-origin");
    String origin = Optional.ofNullable(request.header("Origin")).orElse("");
    String host = Optional.ofNullable(request.host()).orElse("");
    return site.equals("same-origin") && origin.matches("https?://" + Pattern.quote(host));
  }

  private static RequestProblem foreignForm() {
    return new RequestProblem(
        403, "This form does not come from a page of this server. Load the page again.");
  }

  private static boolean equalInConstantTime(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
