package crosscase.themes;

import crosscase.corpus.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch that another program has marked in a text, in its own way of counting.
 *
 * @param name mostly the words of the stretch, perhaps cut; in some programs a title
 */
record Marked(XmlNode element, int begin, int end, String name) {
  private static final String CUT = "(…|\\.\\.\\.)$";

  /** A title has the length of its passage by accident only. */
  private static final int ALIKE = 2;

  static Marked selection(XmlNode element) {
    return new Marked(
        element,
        number(element, "startPosition"),
        number(element, "endPosition"),
        squeezed(element.attribute("name")));
  }

  /**
   * A stretch of a transcript, between two points of time that have places in its text.
   *
   * @param places for each point, by its GUID
   */
  static Marked transcript(XmlNode element, Function<String, Optional<Integer>> places) {
    return new Marked(
        element,
        places.apply("fromSyncPoint").orElse(0),
        places.apply("toSyncPoint").orElse(0),
        squeezed(element.attribute("name")));
  }

  static int number(XmlNode element, String attribute) {
    try {
      return Math.max(0, Integer.parseInt(element.attribute(attribute).strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  boolean isNamed() {
    return !name.isBlank();
  }

  /** Whether these are the words that it is named after. */
  boolean isNamedAfter(String words) {
    String squeezed = squeezed(words);
    String uncut = name.replaceFirst(CUT, "");
    return squeezed.equals(name) || (uncut.length() < name.length() && squeezed.startsWith(uncut));
  }

  /** Where the words that it is named after stand instead, the nearest to a place. */
  Optional<Span> elsewhere(String text, Span place) {
    int length = squeezed(place.of(text)).length();
    if (Math.abs(length - name.length()) > ALIKE) {
      return Optional.empty();
    }
    List<Span> found =
        words().matcher(text).results().map(hit -> new Span(hit.start(), hit.end())).toList();
    return found.stream().min((a, b) -> Integer.compare(distance(a, place), distance(b, place)));
  }

  private Pattern words() {
    return Pattern.compile(
        Stream.of(name.strip().split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.begin() - other.begin());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
