package crosscase.jobs.units;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import crosscase.jobs.tables.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Packs consecutive rows of one document into one row with a few bytes for each, so that little is
 * shuffled and millions of rows never become objects.
 *
 * <p>Takes Spark's internal rows, whose first column is the document.
 */
abstract class RowPacking implements FlatMapFunction<Iterator<InternalRow>, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType BLOCKS =
      new StructType()
          .add("document", StringType, false)
          .add("kind", IntegerType, false)
          .add("first", IntegerType, false)
          .add("rows", IntegerType, false)
          .add("strata", createArrayType(StringType, false), false)
          .add("numbers", BinaryType, false);

  /** A block with this many rows takes a few hundred kilobytes. */
  static final int MAX_ROWS = 1 << 16;

  /** A block of one document, to which rows can be added. */
  abstract static class Block {
    private final UTF8String document;
    private final int kind;
    private final int first;
    private final Varints numbers = new Varints();
    private int number;
    private int rows;

    /** Starts a block for the document of a row; the row is not added yet. */
    Block(int kind, InternalRow row) {
      this.kind = kind;
      this.document = row.getUTF8String(0).clone();
      this.first = row.getInt(1);
    }

    /** Adds a row of the document, or leaves it out. */
    abstract void add(InternalRow row);

    /** The strata that the numbers in the block refer to. */
    List<String> strata() {
      return List.of();
    }

    /** Begins a row with the difference between the number of its sentence and the previous one. */
    final Varints beginRow(int sentence) {
      numbers.add(sentence - number);
      number = sentence;
      rows++;
      return numbers;
    }

    private boolean accepts(InternalRow row) {
      return rows < MAX_ROWS && row.getUTF8String(0).equals(document);
    }

    private Row toRow() {
      return RowFactory.create(
          document.toString(), kind, first, rows, Rows.scalaSeq(strata()), numbers.toBytes());
    }
  }

  /** Starts a block for the document of a row; the row is not added yet. */
  abstract Block newBlock(InternalRow row);

  @Override
  public Iterator<Row> call(Iterator<InternalRow> rows) {
    return new Blocks(rows);
  }

  private final class Blocks implements Iterator<Row> {
    private final Iterator<InternalRow> rows;
    private @Nullable InternalRow lookahead;

    Blocks(Iterator<InternalRow> rows) {
      this.rows = rows;
      advance();
    }

    @Override
    public boolean hasNext() {
      return lookahead != null;
    }

    @Override
    public Row next() {
      if (lookahead == null) {
        throw new NoSuchElementException();
      }
      Block block = newBlock(lookahead);
      while (lookahead != null && block.accepts(lookahead)) {
        block.add(lookahead);
        advance();
      }
      return block.toRow();
    }

    private void advance() {
      lookahead = rows.hasNext() ? rows.next() : null;
    }
  }
}
