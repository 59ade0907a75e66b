package crosscase.jobs.results;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into one Parquet file on this machine.
 *
 * <p>Spark's own writer would leave a folder, with its parts on whichever machine a task ran.
 */
public final class ParquetFile {
  private ParquetFile() {}

  /**
   * Writes a file, and replaces one with that name; columns hold text, numbers or yes and no.
   *
   * @throws IllegalArgumentException if a column has another type
   */
  public static void write(Path file, StructType schema, Iterator<Row> rows) throws IOException {
    Files.deleteIfExists(file);
    try (ParquetWriter<Row> writer =
        new RowWriterBuilder(new LocalOutputFile(file), columns(schema))
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build()) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
    }
  }

  private static MessageType columns(StructType schema) {
    var columns = Types.buildMessage();
    for (StructField field : schema.fields()) {
      var column =
          switch (field.dataType().typeName()) {
            case "string" -> Types.optional(BINARY).as(stringType());
            case "long" -> Types.optional(INT64);
            case "integer" -> Types.optional(INT32);
            case "double" -> Types.optional(DOUBLE);
            case "boolean" -> Types.optional(BOOLEAN);
            default -> throw new IllegalArgumentException("a Parquet column cannot hold " + field);
          };
      columns.addField(column.named(field.name()));
    }
    return columns.named("table");
  }

  private static final class RowWriterBuilder extends ParquetWriter.Builder<Row, RowWriterBuilder> {
    private final MessageType columns;

    RowWriterBuilder(OutputFile file, MessageType columns) {
      super(file);
      this.columns = columns;
    }

    @Override
    protected RowWriterBuilder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, and all that its replacement calls by default
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return new RowWriteSupport(columns);
    }
  }

  private static final class RowWriteSupport extends WriteSupport<Row> {
    private final MessageType columns;
    private @Nullable RecordConsumer consumer;

    RowWriteSupport(MessageType columns) {
      this.columns = columns;
    }

    /** The program that wrote the file, recorded as {@code writer.model.name}. */
    @Override
    public String getName() {
      return "crosscase";
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, and all that its replacement calls by default
    public WriteContext init(Configuration configuration) {
      return new WriteContext(columns, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Row row) {
      RecordConsumer record = Objects.requireNonNull(consumer, "the file is not open");
      record.startMessage();
      for (int i = 0; i < row.size(); i++) {
        if (!row.isNullAt(i)) {
          String name = columns.getFieldName(i);
          record.startField(name, i);
          add(record, row.get(i));
          record.endField(name, i);
        }
      }
      record.endMessage();
    }

    private static void add(RecordConsumer record, Object value) {
      switch (value) {
        case String text -> record.addBinary(Binary.fromString(text));
        case Long number -> record.addLong(number);
        case Integer number -> record.addInteger(number);
        case Double number -> record.addDouble(number);
        case Boolean truth -> record.addBoolean(truth);
        default ->
            throw new IllegalArgumentException("a Parquet column cannot hold " + value.getClass());
      }
    }
  }
}
