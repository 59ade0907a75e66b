package crosscase.themes;

import crosscase.corpus.Sentence;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Checks a codebook's queries against its own examples and counter-examples.
 *
 * <p>An example may also be found by other themes; a counter-example must only not be found by its
 * own theme.
 */
public final class CodebookExampleCheck {
  private final Function<String, List<Sentence>> annotator;

  /**
   * @param annotator splits a text into annotated sentences
   */
  public CodebookExampleCheck(Function<String, List<Sentence>> annotator) {
    this.annotator = annotator;
  }

  /** All examples that are missed and counter-examples that are found, in codebook order. */
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

  /** What a theme's queries should do with a sentence. */
  public enum Expectation {
    FOUND,
    NOT_FOUND
  }

  /** An example or counter-example that a theme's queries handle wrongly. */
  public record Failure(String theme, Expectation expected, String sentence) {}
}
