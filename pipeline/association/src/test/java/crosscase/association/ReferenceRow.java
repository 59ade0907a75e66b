package crosscase.association;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** A row of a table printed by a script in {@code src/test/r}. */
record ReferenceRow(List<String> header, List<String> cells) {
  /** Strata of 2x2 tables with their measures and tests. */
  static List<ReferenceRow> rows() {
    return rows("reference.csv");
  }

  static List<ReferenceRow> rows(String file) {
    List<List<String>> lines =
        read(file).lines().map(line -> List.of(line.split(",", -1))).toList();
    return lines.stream().skip(1).map(cells -> new ReferenceRow(lines.getFirst(), cells)).toList();
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(ReferenceRow.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<PairTable> strata(String text) {
    return Arrays.stream(text.split(";", -1)).map(ReferenceRow::table).toList();
  }

  private static PairTable table(String text) {
    long[] counts = Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    return new PairTable(counts[0], counts[1], counts[2], counts[3]);
  }

  List<PairTable> strata() {
    return strata(cell("strata"));
  }

  PairTable pooled() {
    return strata().stream().reduce(PairTable::plus).orElseThrow();
  }

  /** Empty where R says NA, NaN or Inf. */
  OptionalDouble number(String column) {
    return parsed(cell(column));
  }

  static OptionalDouble parsed(String cell) {
    return switch (cell) {
      case "NA", "NaN", "Inf" -> OptionalDouble.empty();
      case String digits -> OptionalDouble.of(Double.parseDouble(digits));
    };
  }

  String cell(String column) {
    return cells.get(header.indexOf(column)).strip();
  }

  @Override
  public String toString() {
    return cell("name");
  }
}
