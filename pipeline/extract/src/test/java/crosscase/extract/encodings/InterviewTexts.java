package crosscase.extract.encodings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A few sentences of an invented interview in each of many languages. */
final class InterviewTexts {
  private static final Map<String, String> BY_LANGUAGE = load();

  private InterviewTexts() {}

  static String in(String language) {
    return BY_LANGUAGE.getOrDefault(language, "");
  }

  private static Map<String, String> load() {
    try (InputStream lines = InterviewTexts.class.getResourceAsStream("interviews.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
