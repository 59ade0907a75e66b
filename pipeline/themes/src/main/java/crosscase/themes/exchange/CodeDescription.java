package crosscase.themes.exchange;

import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import crosscase.themes.ThemeQueries;
import crosscase.themes.ThemeQueries.QueryScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a code's description, which holds everything that REFI-QDA has no element for:
 * readable in any program, and read back without loss.
 *
 * <p>The definition comes first, followed by parts such as {@code Use when: ...} and lists such as
 * {@code Examples:} with a hyphen before each item. A line of text that looks like a heading is
 * indented.
 */
final class CodeDescription {
  private static final String INDENT = "  ";
  private static final String ITEM = "- ";

  /** The parts of a description, in order. */
  enum Part {
    DEFINITION(""),
    ID("Id:"),
    SCOPE("Scope:"),
    USE_WHEN("Use when:"),
    NOT_WHEN("Do not use when:"),
    EXAMPLES("Examples:"),
    COUNTER_EXAMPLES("Counter-examples:"),
    QUERIES("Queries:"),
    EXCLUDE("Excluding queries:");

    private final String heading;

    Part(String heading) {
      this.heading = heading;
    }

    private static Optional<Part> headedBy(String line) {
      return Arrays.stream(values())
          .filter(part -> part != DEFINITION && line.startsWith(part.heading))
          .findFirst();
    }
  }

  private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);

  private CodeDescription() {}

  static String write(Theme theme) {
    Guidance guidance = theme.guidance();
    ThemeQueries queries = theme.queries();
    List<String> parts = new ArrayList<>();
    if (!guidance.definition().isEmpty()) {
      parts.add(escaped(guidance.definition()) + "\n");
    }
    parts.add(text(Part.ID, theme.id()));
    parts.add(text(Part.SCOPE, queries.scope() == QueryScope.TURN ? queries.scope().word() : ""));
    parts.add(text(Part.USE_WHEN, guidance.useWhen()));
    parts.add(text(Part.NOT_WHEN, guidance.notWhen()));
    parts.add(list(Part.EXAMPLES, guidance.examples()));
    parts.add(list(Part.COUNTER_EXAMPLES, guidance.counterExamples()));
    parts.add(list(Part.QUERIES, queries.include()));
    parts.add(list(Part.EXCLUDE, queries.exclude()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  static CodeDescription parse(String description) {
    CodeDescription text = new CodeDescription();
    Part part = Part.DEFINITION;
    for (String line : description.split("\n", -1)) {
      Optional<Part> headed = Part.headedBy(line);
      part = headed.orElse(part);
      String rest = line.substring(headed.map(p -> p.heading.length()).orElse(0));
      text.lines.computeIfAbsent(part, p -> new ArrayList<>()).add(unescaped(rest));
    }
    return text;
  }

  /** The text of a part; empty if it is missing. */
  String text(Part part) {
    return String.join("\n", lines.getOrDefault(part, List.of())).strip();
  }

  Guidance guidance() {
    return new Guidance(
        text(Part.DEFINITION),
        text(Part.USE_WHEN),
        text(Part.NOT_WHEN),
        list(Part.EXAMPLES),
        list(Part.COUNTER_EXAMPLES));
  }

  ThemeQueries queries() {
    return new ThemeQueries(
        list(Part.QUERIES),
        list(Part.EXCLUDE),
        QueryScope.ofWord(text(Part.SCOPE)).orElse(QueryScope.SENTENCE));
  }

  private List<String> list(Part part) {
    return lines.getOrDefault(part, List.of()).stream()
        .filter(line -> line.startsWith(ITEM))
        .map(line -> line.substring(ITEM.length()))
        .toList();
  }

  private static String text(Part part, String text) {
    return text.isEmpty() ? "" : part.heading + " " + escaped(text);
  }

  private static String list(Part part, List<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream()
            .map(i -> "\n" + ITEM + i)
            .collect(Collectors.joining("", part.heading, ""));
  }

  private static String escaped(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> line.startsWith(" ") || Part.headedBy(line).isPresent() ? INDENT + line : line)
        .collect(Collectors.joining("\n"));
  }

  private static String unescaped(String line) {
    return line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
  }
}
