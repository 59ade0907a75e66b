package crosscase.jobs;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads some columns of all Parquet files in a folder, row by row, with only Parquet's own reader.
 * Strings of a dictionary are decoded once. Only the length of lists is read, from the first column
 * of their elements.
 */
final class BaselineParquetReader extends ReadSupport<BaselineParquetReader.Cells> {
  /**
   * The current row: a text or a number for each column, in order; if there is no value, the text
   * is empty and the number is {@link #NONE}.
   */
  static final class Cells {
    static final int NONE = Integer.MIN_VALUE;

    final String[] texts;
    final int[] numbers;

    private Cells(int columns) {
      texts = new String[columns];
      numbers = new int[columns];
    }

    private void clear() {
      Arrays.fill(texts, "");
      Arrays.fill(numbers, NONE);
    }
  }

  private final List<String> columns;

  private BaselineParquetReader(List<String> columns) {
    this.columns = columns;
  }

  static void forEach(Path folder, List<String> columns, Consumer<Cells> row) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
        read(file, columns, row);
      }
    }
  }

  private static void read(Path file, List<String> columns, Consumer<Cells> row) {
    var path = new org.apache.hadoop.fs.Path(file.toUri());
    try (ParquetReader<Cells> reader =
        ParquetReader.builder(new BaselineParquetReader(columns), path).build()) {
      for (Cells cells = reader.read(); cells != null; cells = reader.read()) {
        row.accept(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    List<Type> wanted =
        columns.stream().map(file::getType).map(BaselineParquetReader::narrowed).toList();
    return new ReadContext(new MessageType(file.getName(), wanted));
  }

  /** Keeps only the first field of a group, recursively. */
  private static Type narrowed(Type type) {
    return type.isPrimitive()
        ? type
        : type.asGroupType().withNewFields(narrowed(type.asGroupType().getType(0)));
  }

  @Override
  @SuppressWarnings("deprecation") // the one without Hadoop calls this one, which is abstract
  public RecordMaterializer<Cells> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    Cells cells = new Cells(columns.size());
    RowConverter root = new RowConverter(cells, context.getRequestedSchema());
    return new RecordMaterializer<>() {
      @Override
      public Cells getCurrentRecord() {
        return cells;
      }

      @Override
      public GroupConverter getRootConverter() {
        return root;
      }
    };
  }

  private static final class RowConverter extends GroupConverter {
    private final Cells cells;
    private final Converter[] converters;

    RowConverter(Cells cells, MessageType columns) {
      this.cells = cells;
      converters = new Converter[cells.texts.length];
      for (int column = 0; column < converters.length; column++) {
        converters[column] = converter(cells, column, columns.getType(column));
      }
    }

    private static Converter converter(Cells cells, int column, Type type) {
      return type.isPrimitive()
          ? new CellConverter(
              cells, column, type.asPrimitiveType().getPrimitiveTypeName() == BINARY)
          : new ListLengthConverter(cells, column, type.asGroupType().getType(0));
    }

    @Override
    public Converter getConverter(int column) {
      return converters[column];
    }

    @Override
    public void start() {
      cells.clear();
    }

    @Override
    public void end() {}
  }

  /** Counts the values of a column within groups. */
  private static final class ListLengthConverter extends GroupConverter {
    private final Cells cells;
    private final int column;
    private final Converter below;

    ListLengthConverter(Cells cells, int column, Type type) {
      this.cells = cells;
      this.column = column;
      this.below =
          type.isPrimitive()
              ? new Value()
              : new ListLengthConverter(cells, column, type.asGroupType().getType(0));
    }

    private final class Value extends PrimitiveConverter {
      @Override
      public void addInt(int value) {
        cells.numbers[column] = Math.max(cells.numbers[column], 0) + 1;
      }
    }

    @Override
    public Converter getConverter(int field) {
      return below;
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }

  private static final class CellConverter extends PrimitiveConverter {
    private final Cells cells;
    private final int column;
    private final boolean isText;
    private String[] dictionary = {};

    CellConverter(Cells cells, int column, boolean isText) {
      this.cells = cells;
      this.column = column;
      this.isText = isText;
    }

    @Override
    public boolean hasDictionarySupport() {
      return isText;
    }

    @Override
    public void setDictionary(Dictionary values) {
      dictionary = new String[values.getMaxId() + 1];
      for (int id = 0; id < dictionary.length; id++) {
        dictionary[id] = values.decodeToBinary(id).toStringUsingUTF8();
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      cells.texts[column] = dictionary[id];
    }

    @Override
    public void addBinary(Binary value) {
      cells.texts[column] = value.toStringUsingUTF8();
    }

    @Override
    public void addInt(int value) {
      cells.numbers[column] = value;
    }
  }
}
