package crosscase.extract.blocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rejoins words that were hyphenated at line ends, using the other words of the document as
 * evidence.
 *
 * <p>{@code part-} and {@code ner} become {@code partner}; {@code long-} and {@code term} stay
 * {@code long-term} if the document has that word elsewhere, or has both parts and nothing like
 * {@code longterm}.
 */
public final class LineEndHyphens {
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
  private static final Pattern FIRST_PART = Pattern.compile("(\\p{L}+)( ?)-$");
  private static final Pattern SECOND_PART = Pattern.compile("^\\p{Ll}\\p{L}*");

  /** Prefixes that take a hyphen before any word. */
  private static final Set<String> HYPHENATED_PREFIXES =
      Set.of("all", "anti", "ex", "half", "non", "quasi", "self", "semi", "well");

  private static final Pattern TENS =
      Pattern.compile("(?:twen|thir|for|fif|six|seven|eigh|nine)ty");
  private static final Pattern UNITS =
      Pattern.compile(
          "one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh"
              + "|eighth|ninth|odd|something");

  private final Set<String> words = new HashSet<>();
  private @Nullable TreeSet<String> sortedWords;
  private final Set<String> compounds = new HashSet<>();
  private boolean hyphenatesWords;

  private LineEndHyphens() {}

  /** Learns the words of a document from all its lines, ignoring those broken at a line end. */
  public static LineEndHyphens learn(Collection<String> lines) {
    LineEndHyphens hyphens = new LineEndHyphens();
    List<String> ends = new ArrayList<>();
    String cut = "";
    for (String line : lines) {
      String clean = Typography.oneLine(line).toLowerCase(Locale.ROOT);
      Matcher second = SECOND_PART.matcher(clean);
      if (!cut.isEmpty() && second.find()) {
        ends.add(second.group());
        clean = clean.substring(second.end());
      }
      Matcher first = FIRST_PART.matcher(clean);
      boolean isCut = clean.endsWith("-") && first.find();
      cut = isCut ? first.group(1) : "";
      hyphens.add(isCut ? clean.substring(0, first.start()) : clean);
    }
    hyphens.hyphenatesWords = ends.stream().anyMatch(end -> !hyphens.words.contains(end));
    return hyphens;
  }

  private void add(String line) {
    addWords(line);
    if (line.indexOf('-') < 0) {
      return;
    }
    HYPHENATED
        .matcher(line)
        .results()
        .forEach(
            found -> {
              String[] parts = found.group().split("-");
              for (int i = 1; i < parts.length; i++) {
                compounds.add(parts[i - 1] + "-" + parts[i]);
              }
            });
  }

  private void addWords(String line) {
    int begin = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isWordCharacter(line.charAt(i))) {
        if (i > begin) {
          words.add(line.substring(begin, i));
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isWordCharacter(char sign) {
    return Character.isLetter(sign) || Character.isSurrogate(sign) || sign == '\'' || sign == '’';
  }

  /** Joins the lines into one text, with a line end wherever a line ended between words. */
  public String join(List<String> lines) {
    Iterator<String> rest = lines.stream().map(Typography::oneLine).iterator();
    StringBuilder text = new StringBuilder(rest.hasNext() ? rest.next() : "");
    while (rest.hasNext()) {
      append(text, rest.next());
    }
    return text.toString();
  }

  private void append(StringBuilder text, String line) {
    if (text.isEmpty() || text.charAt(text.length() - 1) != '-') {
      text.append('\n').append(line);
      return;
    }
    // The word is in the last line; searching only there keeps long texts fast.
    Matcher first =
        FIRST_PART.matcher(text).region(Math.max(0, text.lastIndexOf("\n")), text.length());
    Matcher second = SECOND_PART.matcher(line);
    if (!first.find()) {
      text.append('\n').append(line);
    } else if (!second.find()) {
      text.append(first.group(2).isEmpty() ? "" : "\n").append(line);
    } else {
      String ending = joinedBy(lower(first.group(1)), first.group(2), lower(second.group()));
      text.setLength(first.end(1));
      text.append(ending).append(line);
    }
  }

  /** What belongs between the two parts: nothing, a hyphen, or a dash with spaces. */
  private String joinedBy(String first, String space, String second) {
    if (isKnown(first + second)) {
      return "";
    }
    if (compounds.contains(first + "-" + second) || isUsuallyHyphenated(first, second)) {
      return "-";
    }
    if (!space.isEmpty() && words.contains(first) && words.contains(second)) {
      return " - ";
    }
    return hyphenatesWords ? "" : "-";
  }

  private boolean isUsuallyHyphenated(String first, String second) {
    return (HYPHENATED_PREFIXES.contains(first) && words.contains(second))
        || (TENS.matcher(first).matches() && UNITS.matcher(second).matches());
  }

  /** The word itself occurs or, if it is long, another inflection of it. */
  private boolean isKnown(String word) {
    String stem = word.length() > 6 ? word.substring(0, word.length() - 2) : word;
    return words.contains(word) || (word.length() > 6 && anyStartsWith(stem));
  }

  private boolean anyStartsWith(String stem) {
    if (sortedWords == null) {
      sortedWords = new TreeSet<>(words);
    }
    String next = sortedWords.ceiling(stem);
    return next != null && next.startsWith(stem);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
