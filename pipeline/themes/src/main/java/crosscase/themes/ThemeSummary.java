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
 * How often a theme is found in an index, and some of what is found, drawn by lot.
 *
 * @param sentences how many sentences are coded, the interviewers' too
 * @param negated how many of them deny it
 * @param documents how many documents it is in
 * @param cases how many cases it is in
 * @param sample the same ones for the same seed, in the order of the index
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

  /** One survey a theme, in the order of the codebook. */
  public static List<ThemeSummary> of(Codebook codebook, SentenceSearch search, long seed)
      throws IOException {
    List<ThemeSummary> surveys = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      surveys.add(of(theme.id(), ThemeCoder.find(theme, search), new Random(seed)));
    }
    return surveys;
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
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.stream().limit(SAMPLE_SIZE).sorted().map(sentences::get).toList();
  }
}
