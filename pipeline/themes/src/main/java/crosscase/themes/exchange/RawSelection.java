package crosscase.themes.exchange;

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
record RawSelection(XmlNode element, int begin, int end, String name) {
  private static final String ELLIPSIS = "(…|\\.\\.\\.)$";

  /** A title has the length of its passage by accident only. */
  private static final int MAX_LENGTH_DIFFERENCE = 2;

  static RawSelection ofText(XmlNode element) {
    return new RawSelection(
        element,
        nonNegativeInt(element, "startPosition"),
        nonNegativeInt(element, "endPosition"),
        singleSpaced(element.attribute("name")));
  }

  /**
   * A stretch of a transcript, between two points of time that have places in its text.
   *
   * @param places for each point, by its GUID
   */
  static RawSelection ofTranscript(XmlNode element, Function<String, Optional<Integer>> places) {
    return new RawSelection(
        element,
        places.apply("fromSyncPoint").orElse(0),
        places.apply("toSyncPoint").orElse(0),
        singleSpaced(element.attribute("name")));
  }

  static int nonNegativeInt(XmlNode element, String attribute) {
    try {
      return Math.max(0, Integer.parseInt(element.attribute(attribute).strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  boolean hasName() {
    return !name.isBlank();
  }

  /** Whether these are the words that it is named after. */
  boolean isNameOf(String words) {
    String squeezed = singleSpaced(words);
    String uncut = name.replaceFirst(ELLIPSIS, "");
    return squeezed.equals(name) || (uncut.length() < name.length() && squeezed.startsWith(uncut));
  }

  /** Where the words that it is named after stand instead, the nearest to a place. */
  Optional<Span> findByWords(String text, Span place) {
    int length = singleSpaced(place.of(text)).length();
    if (Math.abs(length - name.length()) > MAX_LENGTH_DIFFERENCE) {
      return Optional.empty();
    }
    List<Span> found =
        wordPattern().matcher(text).results().map(hit -> new Span(hit.start(), hit.end())).toList();
    return found.stream().min((a, b) -> Integer.compare(distance(a, place), distance(b, place)));
  }

  private Pattern wordPattern() {
    return Pattern.compile(
        Stream.of(name.strip().split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.begin() - other.begin());
  }

  private static String singleSpaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
