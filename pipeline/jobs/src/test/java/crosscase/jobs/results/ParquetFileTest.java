package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crosscase.jobs.tables.SparkRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("units", LongType)
          .add("page", IntegerType)
          .add("p", DoubleType)
          .add("few_documents", BooleanType);

  private static final List<Row> ROWS =
      List.of(
          RowFactory.create("trust 😀", 1_234_567_890_123L, 7, 0.25, true),
          RowFactory.create("", 0L, null, null, false),
          RowFactory.create(null, null, 0, Double.MIN_VALUE, null));

  @TempDir private Path folder;

  @Test
  void readsBackAsItWasWritten() throws IOException {
    Path file = folder.resolve("pairs.parquet");
    Files.writeString(file, "of an earlier run");
    ParquetFile.write(file, SCHEMA, ROWS.iterator());

    var read = SparkRuntime.session().read().parquet(file.toString());
    assertThat(read.schema()).isEqualTo(SCHEMA);
    assertThat(read.collectAsList()).containsExactlyElementsOf(ROWS);
  }

  @Test
  void saysThatThisProgramWroteIt() throws IOException {
    Path file = folder.resolve("pairs.parquet");
    ParquetFile.write(file, SCHEMA, ROWS.iterator());

    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      assertThat(reader.getFileMetaData().getKeyValueMetaData())
          .containsEntry("writer.model.name", "crosscase");
    }
  }

  @Test
  void refusesAColumnOfAnotherType() {
    StructType schema = new StructType().add("date", DateType);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ParquetFile.write(
                    folder.resolve("dates.parquet"), schema, Collections.emptyIterator()))
        .withMessageContaining("a Parquet column cannot hold");
  }
}
