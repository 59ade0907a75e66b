package crosscase.cli.faults;

import crosscase.jobs.ResultFolder;
import crosscase.jobs.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Results that are replaced by others. */
record ResultsChange() implements FileChange {
  private static final StructType COLUMNS =
      new StructType().add("theme", DataTypes.StringType).add("units", DataTypes.LongType);

  @Override
  public String name() {
    return "results";
  }

  /** Between two moves there are none, and the next run counts again. */
  @Override
  public boolean mayBeMissing() {
    return true;
  }

  @Override
  public void write(Path folder, boolean second) throws IOException {
    ResultTable table =
        new ResultTable("themes", COLUMNS, List.of(RowFactory.create("trust", second ? 2L : 1L)));
    new ResultFolder(folder.resolve("results"))
        .write(
            List.of(table),
            Map.of("version", second ? "2" : "1"),
            List.of(draft -> Files.writeString(draft.resolve("report.html"), "" + second)));
  }

  @Override
  public String read(Path folder) throws IOException {
    ResultFolder results = new ResultFolder(folder.resolve("results"));
    return Files.exists(folder.resolve("results"))
        ? results.runValue("version") + results.read("themes.csv") + results.read("report.html")
        : "";
  }
}
