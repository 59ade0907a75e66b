package crosscase.jobs.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packs sentences: document, number, unit key, stratum.
 *
 * <p>For each sentence it stores how much its number and its unit key differ from those of the
 * previous one, and which stratum of the block it is in.
 */
final class SentencePacking extends RowPacking {
  private static final long serialVersionUID = 1L;

  static final int KIND = 0;

  @Override
  Block newBlock(InternalRow row) {
    return new Sentences(row);
  }

  private static final class Sentences extends Block {
    private final Map<UTF8String, Integer> strata = new LinkedHashMap<>();
    private UTF8String stratum = UTF8String.EMPTY_UTF8;
    private int lastStratumIndex = -1;
    private int unitKey;

    Sentences(InternalRow row) {
      super(KIND, row);
    }

    @Override
    void add(InternalRow row) {
      Varints numbers = beginRow(row.getInt(1));
      numbers.add(row.getInt(2) - unitKey);
      numbers.add(stratumIndex(row.getUTF8String(3)));
      unitKey = row.getInt(2);
    }

    private int stratumIndex(UTF8String name) {
      if (lastStratumIndex < 0 || !name.equals(stratum)) {
        stratum = name.clone();
        lastStratumIndex = strata.computeIfAbsent(stratum, s -> strata.size());
      }
      return lastStratumIndex;
    }

    @Override
    List<String> strata() {
      return strata.keySet().stream().map(UTF8String::toString).toList();
    }
  }
}
