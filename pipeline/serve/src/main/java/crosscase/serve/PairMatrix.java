package crosscase.serve;

import crosscase.association.PairAcrossCases;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Themes by themes: a measure of each pair, and on the diagonal how many sentences a theme has. */
record PairMatrix(List<Theme> themes, LivePairs live, Measure measure, Opening opening) {
  private static final int DIAGONAL = -1;

  List<List<TogetherPage.Cell>> cells() {
    Map<List<String>, PairAcrossCases> pairs = new HashMap<>();
    for (PairAcrossCases pair : live.pairs()) {
      pairs.put(List.of(pair.first(), pair.second()), pair);
      pairs.put(List.of(pair.second(), pair.first()), pair);
    }
    List<List<TogetherPage.Cell>> matrix = new ArrayList<>();
    for (Theme row : themes) {
      List<TogetherPage.Cell> cells = new ArrayList<>();
      for (Theme column : themes) {
        PairAcrossCases pair = pairs.get(List.of(row.id(), column.id()));
        cells.add(pair == null ? diagonal(row) : cell(pair, row, column));
      }
      matrix.add(cells);
    }
    return matrix;
  }

  private TogetherPage.Cell diagonal(Theme theme) {
    long with = live.frequency(theme.id());
    String words = "%s: %s sentences".formatted(theme.label(), Figures.count(with));
    return new TogetherPage.Cell(
        Figures.count(with), DIAGONAL, words, opening.everywhere(List.of(theme.id())), "");
  }

  private TogetherPage.Cell cell(PairAcrossCases pair, Theme row, Theme column) {
    String shown = measure.shown(pair);
    String words =
        "%s with %s: %s sentences, %s of %s"
            .formatted(
                row.label(), column.label(), Figures.count(pair.both()), measure.label(), shown);
    return new TogetherPage.Cell(
        shown,
        HeatMap.shade(measure.strength(pair)),
        words,
        opening.everywhere(List.of(row.id(), column.id())),
        "");
  }
}
