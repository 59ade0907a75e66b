package crosscase.themes;

import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.themes.coding.ThemeMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How often a theme is found in an index, with a random sample of what is found.
 *
 * @param sentences how many sentences are coded, including those of interviewers
 * @param negated how many of them negate the theme
 * @param documents how many documents contain it
 * @param cases how many cases contain it
 * @param sample the same sentences for the same seed, in index order
 */
public record ThemeSummary(
    String theme,
    int sentences,
    int negated,
    int documents,
    int cases,
    List<SentenceMatch> sample) {
  private static final int SAMPLE_SIZE = 3;

  public ThemeSummary {
    sample = List.copyOf(sample);
  }

  /** One summary per theme, in codebook order. */
  public static List<ThemeSummary> of(Codebook codebook, SentenceSearch search, long seed)
      throws IOException {
    List<ThemeSummary> summaries = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      summaries.add(of(theme.id(), ThemeCoder.find(theme, search), new Random(seed)));
    }
    return summaries;
  }

  private static ThemeSummary of(String theme, List<ThemeMatch> found, Random random) {
    List<SentenceMatch> sentences = found.stream().map(ThemeMatch::sentence).toList();
    return new ThemeSummary(
        theme,
        found.size(),
        (int) found.stream().filter(ThemeMatch::isNegated).count(),
        (int) sentences.stream().map(SentenceMatch::document).distinct().count(),
        (int)
            sentences.stream()
                .map(SentenceMatch::caseName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count(),
        drawSample(sentences, random));
  }

  private static List<SentenceMatch> drawSample(List<SentenceMatch> sentences, Random random) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      indexes.add(i);
    }
    Collections.shuffle(indexes, random);
    return indexes.stream().limit(SAMPLE_SIZE).sorted().map(sentences::get).toList();
  }
}
