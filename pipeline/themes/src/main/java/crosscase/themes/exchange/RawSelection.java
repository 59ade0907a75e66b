package crosscase.themes.exchange;

import crosscase.corpus.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A passage that another program has marked in a text, with that program's own offsets.
 *
 * @param name usually the words of the passage, possibly shortened; in some programs a title
 */
record RawSelection(XmlNode element, int begin, int end, String name) {
  private static final String ELLIPSIS = "(…|\\.\\.\\.)$";

  /** A name that differs in length from its passage by more than this is a title, not its words. */
  private static final int MAX_LENGTH_DIFFERENCE = 2;

  static RawSelection ofText(XmlNode element) {
    return new RawSelection(
        element,
        nonNegativeInt(element, "startPosition"),
        nonNegativeInt(element, "endPosition"),
        singleSpaced(element.attribute("name")));
  }

  /**
   * A passage of a transcript between two sync points.
   *
   * @param offsets finds the offset of a sync point, given the name of the attribute that refers to
   *     it
   */
  static RawSelection ofTranscript(XmlNode element, Function<String, Optional<Integer>> offsets) {
    return new RawSelection(
        element,
        offsets.apply("fromSyncPoint").orElse(0),
        offsets.apply("toSyncPoint").orElse(0),
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

  /** Whether its name consists of these words, or of their beginning and an ellipsis. */
  boolean isNameOf(String words) {
    String normalized = singleSpaced(words);
    String uncut = name.replaceFirst(ELLIPSIS, "");
    return normalized.equals(name)
        || (uncut.length() < name.length() && normalized.startsWith(uncut));
  }

  /** Finds the words of its name elsewhere in the text, as close as possible to a place. */
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
