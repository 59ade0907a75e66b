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
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Writes rows into one Parquet file of this machine, where Spark's own writer would leave a folder,
 * and its parts on whichever machine a task ran.
 */
public final class ParquetFile {
  private ParquetFile() {}

  /** Writes a file, in the place of one of that name; columns are texts, numbers, yes and no. */
  public static void write(Path file, StructType schema, Iterator<Row> rows) throws IOException {
    Files.deleteIfExists(file);
    MessageType columns = columns(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(columns)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build()) {
      while (rows.hasNext()) {
        writer.write(group(columns, rows.next()));
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
            default -> throw new IllegalArgumentException("no column can be of " + field);
          };
      columns.addField(column.named(field.name()));
    }
    return columns.named("table");
  }

  private static Group group(MessageType columns, Row row) {
    Group group = new SimpleGroup(columns);
    for (int i = 0; i < row.size(); i++) {
      switch (row.get(i)) {
        case null -> {}
        case String text -> group.add(i, text);
        case Long number -> group.add(i, number);
        case Integer number -> group.add(i, number);
        case Double number -> group.add(i, number);
        case Boolean truth -> group.add(i, truth);
        default ->
            throw new IllegalArgumentException("no column can hold " + row.get(i).getClass());
      }
    }
    return group;
  }
}
