package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.ResultTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWorkbookTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("units", LongType)
          .add("p", DoubleType)
          .add("few_documents", BooleanType)
          .add("note", StringType);

  @TempDir private Path folder;

  @Test
  void hasASheetForEachTableAfterOneThatDescribesThem() throws IOException {
    Path file = folder.resolve("tables.xlsx");
    ResultTable table =
        new ResultTable(
            "pairs",
            SCHEMA,
            List.of(
                RowFactory.create("trust", 1_234_567L, 0.25, true, ""),
                RowFactory.create("=1+1", 0L, null, false, "one of the themes occurs on no unit")));
    ResultWorkbook.write(List.of(table), Map.of("unit", "sentence"), file);

    try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(shown(workbook.getSheet("about").getRow(0))).containsExactly("unit", "sentence");
      var sheet = workbook.getSheet("pairs");
      assertThat(shown(sheet.getRow(0)))
          .containsExactly("theme", "units", "p", "few_documents", "note");
      assertThat(shown(sheet.getRow(1))).startsWith("trust", "1234567.0", "0.25", "TRUE");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(2).getCell(2)).as("a number that is not defined").isNull();
    }
  }

  private static List<String> shown(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(cell -> String.valueOf(row.getCell(cell)))
        .toList();
  }
}
