package crosscase.serve.cooccurrence;

import crosscase.association.PairAcrossCases;
import crosscase.serve.web.Figures;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Themes by themes: a measure of each pair, and on the diagonal how many sentences a theme has. */
public record PairMatrix(
    List<Theme> themes, LivePairs live, PairMeasure measure, SentenceLinks opening) {
  private static final int DIAGONAL = -1;

  public List<List<CooccurrencePage.Cell>> cells() {
    Map<List<String>, PairAcrossCases> pairs = new HashMap<>();
    for (PairAcrossCases pair : live.pairs()) {
      pairs.put(List.of(pair.first(), pair.second()), pair);
      pairs.put(List.of(pair.second(), pair.first()), pair);
    }
    List<List<CooccurrencePage.Cell>> matrix = new ArrayList<>();
    for (Theme row : themes) {
      List<CooccurrencePage.Cell> cells = new ArrayList<>();
      for (Theme column : themes) {
        PairAcrossCases pair = pairs.get(List.of(row.id(), column.id()));
        cells.add(pair == null ? diagonal(row) : cell(pair, row, column));
      }
      matrix.add(cells);
    }
    return matrix;
  }

  private CooccurrencePage.Cell diagonal(Theme theme) {
    long with = live.sentencesWithTheme(theme.id());
    String words = "%s: %s sentences".formatted(theme.label(), Figures.count(with));
    return new CooccurrencePage.Cell(
        Figures.count(with), DIAGONAL, words, opening.inAllCases(List.of(theme.id())), "");
  }

  private CooccurrencePage.Cell cell(PairAcrossCases pair, Theme row, Theme column) {
    String shown = measure.formatted(pair);
    String words =
        "%s with %s: %s sentences, %s of %s"
            .formatted(
                row.label(), column.label(), Figures.count(pair.both()), measure.label(), shown);
    return new CooccurrencePage.Cell(
        shown,
        HeatMap.shade(measure.shadeStrength(pair)),
        words,
        opening.inAllCases(List.of(row.id(), column.id())),
        "");
  }
}
