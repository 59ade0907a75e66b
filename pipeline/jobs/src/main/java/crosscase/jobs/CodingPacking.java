package crosscase.jobs;

import java.util.HashMap;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packs codings: document, number of sentence, theme, and what is to be added to the theme's place.
 *
 * <p>Of each coding are kept how much its sentence's number is above the one before, and the place
 * of its theme. Themes that are not counted are left out.
 */
final class CodingPacking extends Packing {
  private static final long serialVersionUID = 1L;

  static final int KIND = 1;

  private final HashMap<UTF8String, Integer> places = new HashMap<>();

  /**
   * @param themes those that are counted, in their order
   */
  CodingPacking(List<String> themes) {
    themes.forEach(theme -> places.put(UTF8String.fromString(theme), places.size()));
  }

  @Override
  Block open(InternalRow row) {
    return new Codings(row.getUTF8String(0).clone(), row.getInt(1));
  }

  private final class Codings implements Block {
    private final UTF8String document;
    private final int first;
    private final Varints numbers = new Varints();
    private int number;
    private int rows;

    Codings(UTF8String document, int first) {
      this.document = document;
      this.first = first;
    }

    @Override
    public boolean add(InternalRow row) {
      if (!row.getUTF8String(0).equals(document)) {
        return false;
      }
      Integer place = places.get(row.getUTF8String(2));
      if (place != null) {
        numbers.add(row.getInt(1) - number);
        numbers.add(place + row.getInt(3));
        number = row.getInt(1);
        rows++;
      }
      return true;
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public Row packed() {
      return RowFactory.create(
          document.toString(), KIND, first, rows, Rows.list(List.of()), numbers.toBytes());
    }
  }
}
