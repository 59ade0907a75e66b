package crosscase.themes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lower-case word or punctuation mark; {@code didn't} is two words, did and not. */
record NegationWord(String text, int begin, int end) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

  private static final Pattern NOT = Pattern.compile("(.+)n't");

  static List<NegationWord> tokenize(String sentence) {
    List<NegationWord> words = new ArrayList<>();
    Matcher found = WORD.matcher(sentence);
    while (found.find()) {
      String text = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      Matcher not = NOT.matcher(text);
      if (not.matches()) {
        int cut = found.start() + not.end(1);
        words.add(new NegationWord(not.group(1), found.start(), cut));
        words.add(new NegationWord("not", cut, found.end()));
      } else {
        words.add(new NegationWord(text, found.start(), found.end()));
      }
    }
    return words;
  }

  boolean isPunctuation() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }
}
