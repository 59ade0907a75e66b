package crosscase.jobs.units;

import java.util.HashMap;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packs codings: document, number of the sentence, theme, and what to add to the index of the
 * theme.
 *
 * <p>For each coding it stores the difference between the number of its sentence and the previous
 * one, and the index of its theme. Themes that are not counted are left out.
 */
final class CodingPacking extends RowPacking {
  private static final long serialVersionUID = 1L;

  static final int KIND = 1;

  private final HashMap<UTF8String, Integer> places = new HashMap<>();

  /**
   * @param themes the themes that are counted, in their order
   */
  CodingPacking(List<String> themes) {
    themes.forEach(theme -> places.put(UTF8String.fromString(theme), places.size()));
  }

  @Override
  Block newBlock(InternalRow row) {
    return new Codings(row);
  }

  private final class Codings extends Block {
    Codings(InternalRow row) {
      super(KIND, row);
    }

    @Override
    void add(InternalRow row) {
      Integer place = places.get(row.getUTF8String(2));
      if (place != null) {
        beginRow(row.getInt(1)).add(place + row.getInt(3));
      }
    }
  }
}
