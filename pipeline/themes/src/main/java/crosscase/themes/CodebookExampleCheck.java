package crosscase.themes;

import crosscase.corpus.Sentence;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a codebook's queries against its own examples and counter-examples.
 *
 * <p>An example may be found by other themes too; a counter-example only must not be found by its
 * own.
 */
public final class CodebookExampleCheck {
  private final Function<String, List<Sentence>> annotator;

  /**
   * @param annotator what makes sentences of a text
   */
  public CodebookExampleCheck(Function<String, List<Sentence>> annotator) {
    this.annotator = annotator;
  }

  /** All examples that are not found and counter-examples that are, in the codebook's order. */
  public List<Failure> failures(Codebook codebook) throws IOException {
    List<Failure> failures = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      if (!theme.queries().include().isEmpty()) {
        addFailures(theme, failures);
      }
    }
    return failures;
  }

  private void addFailures(Theme theme, List<Failure> failures) throws IOException {
    for (String example : theme.guidance().examples()) {
      if (!finds(theme, example)) {
        failures.add(new Failure(theme.id(), Expectation.FOUND, example));
      }
    }
    for (String example : theme.guidance().counterExamples()) {
      if (finds(theme, example)) {
        failures.add(new Failure(theme.id(), Expectation.NOT_FOUND, example));
      }
    }
  }

  private boolean finds(Theme theme, String text) throws IOException {
    try (SentenceSearch search = SentenceSearch.inMemory(annotator.apply(text))) {
      return !ThemeCoder.find(theme, search).isEmpty();
    }
  }

  /** What a theme's queries should have made of a sentence. */
  public enum Expectation {
    FOUND,
    NOT_FOUND
  }

  /** A sentence of the codebook for which a theme's queries do not do what they should. */
  public record Failure(String theme, Expectation expected, String sentence) {}
}
