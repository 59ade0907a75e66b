import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header of a source; empty when something in it is missing or unknown. */
final class HeaderReader {
  private static final Set<String> KEYS =
      Set.of("title", "case", "kind", "date", "region", "format", "labels");
  private static final Set<String> CASES =
      Set.of(
          "",
          "housing",
          "employment-services",
          "welfare",
          "health-and-social-care",
          "community-safety");
  private static final Set<String> REGIONS =
      Set.of("North", "Midlands", "South", "East", "West", "National");
  private static final Set<String> ROLES =
      Set.of("service-user", "provider", "commissioner", "politician", "interviewer");
  private static final Pattern SPEAKER = Pattern.compile("speaker (\\w+): (.+?) \\| (\\S+)");
  private static final Pattern VALUE = Pattern.compile("(\\w+):(.*)");

  private final List<String> complaints;
  private final Map<String, String> values = new HashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();

  HeaderReader(List<String> complaints) {
    this.complaints = complaints;
  }

  Optional<Header> read(String text) {
    text.lines().forEach(this::line);
    KEYS.stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> complaints.add("no header line " + key));
    return complaints.isEmpty() ? header() : Optional.empty();
  }

  private void line(String line) {
    Matcher speaker = SPEAKER.matcher(line.strip());
    Matcher value = VALUE.matcher(line.strip());
    if (speaker.matches()) {
      String role = oneOf(ROLES, "role", speaker.group(3));
      speakers.add(new Speaker(speaker.group(1), speaker.group(2).strip(), role));
    } else if (value.matches() && KEYS.contains(value.group(1))) {
      values.put(value.group(1), value.group(2).strip());
    } else {
      complaints.add("unknown header line: " + line);
    }
  }

  private Optional<Header> header() {
    Optional<Kind> kind = constant(Kind.class, "kind");
    Optional<Format> format = constant(Format.class, "format");
    Optional<Labels> labels = constant(Labels.class, "labels");
    Optional<LocalDate> date = date(values.get("date"));
    String caseName = oneOf(CASES, "case", values.get("case"));
    String region = oneOf(REGIONS, "region", values.get("region"));
    if (!complaints.isEmpty()) {
      return Optional.empty();
    }
    String title = values.get("title");
    return Optional.of(
        new Header(
            title, caseName, kind.get(), date.get(), region, format.get(), labels.get(), speakers));
  }

  private <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
    Optional<E> constant = Word.find(type, values.get(key));
    if (constant.isEmpty()) {
      complaints.add("unknown %s: %s".formatted(key, values.get(key)));
    }
    return constant;
  }

  private String oneOf(Set<String> known, String key, String value) {
    if (!known.contains(value)) {
      complaints.add("unknown %s: %s".formatted(key, value));
    }
    return value;
  }

  private Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      complaints.add("no date like 2025-02-18: " + value);
      return Optional.empty();
    }
  }
}
