package crosscase.figures;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A measure for each pair of themes: blue where the themes go together; orange with a dashed frame
 * where they stay apart. Values with a q-value up to {@code maxQ} are bold, and the diagonal shows
 * how many units have the theme.
 *
 * <p>A pair that never occurs together and has a higher q-value is a dot: for rare themes that is
 * what chance predicts.
 */
public record PairMatrix(
    Verdict.Terms terms,
    PairMeasure measure,
    double maxQ,
    List<Theme> themes,
    List<PairEvidence> pairs,
    Links links)
    implements Figure {
  public PairMatrix {
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
  }

  /**
   * A theme and the units that have it.
   *
   * @param swatch the CSS class of a colour mark beside the label; empty for no mark
   */
  public record Theme(String id, String label, long units, String swatch) {}

  /** Links to the units that have all the given themes; empty for no link. */
  @FunctionalInterface
  public interface Links {
    /** No links. */
    Links NONE = themes -> "";

    String of(List<String> themes);
  }

  @Override
  public String title() {
    return measure == PairMeasure.ODDS_RATIO
        ? "Pairs of themes: odds ratio, document held fixed"
        : "Pairs of themes: %s over all %s".formatted(measure.label(), terms.units());
  }

  @Override
  public FigureTable table() {
    Map<List<String>, PairEvidence> byThemes = new HashMap<>();
    for (PairEvidence pair : pairs) {
      byThemes.put(List.of(pair.first(), pair.second()), pair);
      byThemes.put(List.of(pair.second(), pair.first()), pair);
    }
    List<String> columns = new ArrayList<>(List.of("Theme"));
    themes.forEach(theme -> columns.add(theme.label()));
    List<FigureTable.Row> rows = new ArrayList<>();
    for (Theme row : themes) {
      List<FigureTable.Cell> cells = new ArrayList<>();
      for (Theme column : themes) {
        PairEvidence pair = byThemes.get(List.of(row.id(), column.id()));
        cells.add(pair == null ? diagonal(row) : cell(pair, row, column));
      }
      rows.add(new FigureTable.Row(row.label(), row.swatch(), cells));
    }
    return new FigureTable(title(), "pair-matrix", columns, rows);
  }

  private FigureTable.Cell diagonal(Theme theme) {
    String units = Numbers.count(theme.units());
    String words = "%s: %s %s".formatted(theme.label(), units, terms.units());
    return new FigureTable.Cell(units, "own", words, links.of(List.of(theme.id())), "");
  }

  private FigureTable.Cell cell(PairEvidence pair, Theme row, Theme column) {
    OptionalDouble value = measure.of(pair);
    String text = value.isPresent() ? measure.text(value.getAsDouble()) : Numbers.NOT_DEFINED;
    String words =
        "%s with %s: %s; %s %s with both, %s %s, %s"
            .formatted(
                row.label(),
                column.label(),
                pair.verdict().words(),
                Numbers.count(pair.both()),
                terms.units(),
                measure.label(),
                text,
                Numbers.probability("q", pair.qValue()));
    boolean passes = passes(pair);
    boolean blank = value.isEmpty() || (pair.both() == 0 && !passes);
    String style = blank ? "blank" : measure.shade(value.getAsDouble());
    return new FigureTable.Cell(
        pair.both() == 0 && !passes ? "·" : text,
        passes ? style + " passes" : style,
        words,
        links.of(List.of(row.id(), column.id())),
        "");
  }

  private boolean passes(PairEvidence pair) {
    return pair.qValue().orElse(2) <= maxQ;
  }

  @Override
  public Markup html(String id) {
    return grid().html(id);
  }

  @Override
  public String svgFile() {
    return grid().svgFile();
  }

  private String note() {
    String q = PairNetwork.written(maxQ);
    String bold =
        "Bold: q at most %s. A dot: never together, but q is above %s. The diagonal shows how many %s have the theme."
            .formatted(q, q, terms.units());
    return measure.isDiverging() ? bold + " Dashed frame: the themes stay apart." : bold;
  }

  private GridDrawing grid() {
    String scale = measure.isDiverging() ? measure.label() : "";
    return new GridDrawing(table(), measure.scale(), scale, note());
  }
}
