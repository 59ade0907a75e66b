package crosscase.extract.assembly;

import crosscase.corpus.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;

/**
 * Detects the language of a whole document.
 *
 * <p>If enough of its words are the most common ones of English, it is English and nothing more is
 * checked. Below 100 letters (20 if they are not Latin) the language stays unknown, and also if
 * English is nearly as likely as the best guess: names and abbreviations look like any language.
 */
public final class LanguageDetector {
  private static final int LONGEST_SAMPLE = 20_000;
  private static final int FEWEST_LETTERS = 100;
  private static final int FEWEST_OTHER_LETTERS = 20;
  private static final double ENGLISH_SHARE = 0.08;
  private static final double CLEAR_MARGIN = 1.3;

  /** Only words that do not occur in related languages. */
  private static final Set<String> COMMON =
      Set.of(
          "the and that they you with have this would what are but not about there from because"
              .concat(" their which when who been were could people our your my")
              .split(" "));

  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getISO3Language(), Function.identity(), (a, b) -> a));

  private LanguageDetector() {}

  /** The document with its language and, if there are no models for it, a warning. */
  public static Document addLanguage(Document document) {
    String language = detect(document.text());
    if (language.isEmpty()) {
      return document;
    }
    var reading = document.provenance().withLanguage(language);
    if (!reading.isEnglish()) {
      List<String> warnings = new ArrayList<>(reading.warnings());
      warnings.add(
          "It is in %s: its sentences are found by word form only, without lemmas, parts of speech or entities."
              .formatted(Locale.of(language).getDisplayLanguage(Locale.ENGLISH)));
      reading = reading.withWarnings(warnings);
    }
    return new Document(
        document.metadata(),
        reading,
        document.text(),
        document.paragraphs(),
        document.turns(),
        document.quotations());
  }

  /** An ISO 639-1 code; empty if the text does not tell. */
  static String detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin = sample.codePoints().filter(LanguageDetector::isLatin).count();
    if (letters < (latin * 2 > letters ? FEWEST_LETTERS : FEWEST_OTHER_LETTERS)) {
      return "";
    }
    return isClearlyEnglish(sample) ? Locale.ENGLISH.getLanguage() : detectWithModel(sample);
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  private static boolean isClearlyEnglish(String sample) {
    String letters = sample.toLowerCase(Locale.ROOT);
    int words = 0;
    int common = 0;
    int begin = 0;
    for (int i = 0; i <= letters.length(); i++) {
      if (i == letters.length() || !Character.isLetter(letters.charAt(i))) {
        words += i > begin ? 1 : 0;
        common += COMMON.contains(letters.substring(begin, i)) ? 1 : 0;
        begin = i + 1;
      }
    }
    return common >= words * ENGLISH_SHARE;
  }

  private static String detectWithModel(String sample) {
    List<LanguageResult> results = LazyModel.results(sample);
    LanguageResult best = results.getFirst();
    double english =
        results.stream()
            .filter(result -> result.getLanguage().equals("eng"))
            .mapToDouble(LanguageResult::getRawScore)
            .findFirst()
            .orElse(0);
    boolean isClear =
        best.getLanguage().equals("eng") || best.getRawScore() >= english * CLEAR_MARGIN;
    boolean isRomanized = best.getLanguage().endsWith("-rom");
    return isClear && !isRomanized
        ? TWO_LETTERS.getOrDefault(best.getLanguage().split("-", 2)[0], "")
        : "";
  }

  /**
   * Loaded for the first text that is not clearly English, because the model takes a second to
   * load.
   */
  private static final class LazyModel {
    private static final OpenNLPDetector SHARED = make();

    private static OpenNLPDetector make() {
      OpenNLPDetector detector = new OpenNLPDetector();
      try {
        detector.loadModels();
      } catch (IOException e) {
        throw new UncheckedIOException("the model of languages is not on the class path", e);
      }
      return detector;
    }

    /**
     * The most likely language first. The detector keeps its text, so it can handle only one at a
     * time.
     */
    static synchronized List<LanguageResult> results(String text) {
      SHARED.reset();
      SHARED.addText(text.toCharArray(), 0, text.length());
      return SHARED.detectAll();
    }
  }
}
