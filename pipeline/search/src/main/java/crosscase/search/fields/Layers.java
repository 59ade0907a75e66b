package crosscase.search.fields;

import crosscase.corpus.Token;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;

/**
 * The layers stacked at each position of the text field: form, lemma, part of speech, entity.
 *
 * <p>The word {@code trusted} is indexed as {@code trusted}, {@code trust}, {@code =trusted} and
 * {@code #vbd}: a bare word of a query matches form or lemma, {@code =} only the form, {@code #} a
 * tag. Everything is in lower case, with straight apostrophes.
 */
public final class Layers {
  public static final char FORM = '=';
  public static final char TAG = '#';

  private static final Map<String, Character> PREFIXES =
      Map.of("form", FORM, "pos", TAG, "ner", TAG);

  /**
   * Words of a query, split as CoreNLP splits text: {@code don't} in two, {@code top-down} in
   * three.
   */
  private static final Pattern QUERY_WORD =
      Pattern.compile(
          "(?iu)[\\p{L}\\p{N}]+(?=n't)|n't|'(?:s|re|ve|ll|d|m)\\b"
              + "|[#=]?[\\p{L}\\p{N}]+(?:[.,:]\\p{N}+)*|[-£$€%&]");

  private Layers() {}

  /**
   * Whether a query may use a name as if it were a field: {@code form}, {@code pos} or {@code ner}.
   */
  public static boolean isLayer(String name) {
    return PREFIXES.containsKey(name);
  }

  /** The character that begins every term of a layer; empty if there is no such layer. */
  public static Optional<Character> prefix(String layer) {
    return Optional.ofNullable(PREFIXES.get(layer));
  }

  /** The terms of one token, the form first. */
  public static Set<String> terms(Token token) {
    Set<String> terms = new LinkedHashSet<>();
    String form = normalise(token.form());
    terms.add(form);
    terms.add(normalise(token.lemma()));
    terms.add(FORM + form);
    if (!token.pos().isEmpty()) {
      terms.add(TAG + normalise(token.pos()));
    }
    if (!token.entity().equals(Token.NO_ENTITY)) {
      terms.add(TAG + normalise(token.entity()));
    }
    return terms;
  }

  /** A word in lower case, with straight apostrophes. */
  public static String normalise(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Turns the words of a query into terms of the text field. */
  public static Analyzer textAnalyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return lowerCase(new PatternTokenizer(QUERY_WORD, 0));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return new StraightApostropheFilter(reader);
      }
    };
  }

  /** Turns a value of a metadata field into its single term. */
  public static Analyzer valueAnalyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return lowerCase(new KeywordTokenizer());
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
      }
    };
  }

  private static Analyzer.TokenStreamComponents lowerCase(Tokenizer tokenizer) {
    return new Analyzer.TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
  }
}
