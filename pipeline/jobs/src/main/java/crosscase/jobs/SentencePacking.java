package crosscase.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packs sentences: document, number, bound, stratum.
 *
 * <p>Of each sentence are kept how much its number and its bound are above the one before, and
 * which of the strata of the block it is in.
 */
final class SentencePacking extends Packing {
  private static final long serialVersionUID = 1L;

  static final int KIND = 0;

  @Override
  Block open(InternalRow row) {
    return new Sentences(row.getUTF8String(0).clone(), row.getInt(1));
  }

  private static final class Sentences implements Block {
    private final UTF8String document;
    private final int first;
    private final Varints numbers = new Varints();
    private final Map<UTF8String, Integer> strata = new HashMap<>();
    private UTF8String stratum = UTF8String.EMPTY_UTF8;
    private int stratumNumber = -1;
    private int number;
    private int bound;
    private int rows;

    Sentences(UTF8String document, int first) {
      this.document = document;
      this.first = first;
    }

    @Override
    public boolean add(InternalRow row) {
      if (!row.getUTF8String(0).equals(document)) {
        return false;
      }
      numbers.add(row.getInt(1) - number);
      numbers.add(row.getInt(2) - bound);
      numbers.add(number(row.getUTF8String(3)));
      number = row.getInt(1);
      bound = row.getInt(2);
      rows++;
      return true;
    }

    private int number(UTF8String name) {
      if (stratumNumber < 0 || !name.equals(stratum)) {
        stratum = name.clone();
        stratumNumber = strata.computeIfAbsent(stratum, s -> strata.size());
      }
      return stratumNumber;
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public Row packed() {
      String[] names = new String[strata.size()];
      strata.forEach((name, place) -> names[place] = name.toString());
      return RowFactory.create(
          document.toString(), KIND, first, rows, Rows.list(List.of(names)), numbers.toBytes());
    }
  }
}
