package crosscase.jobs.results;

import crosscase.extract.SourceSummary;
import crosscase.extract.SpeakerWords;
import crosscase.jobs.tables.Schemas;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The intake report as a flat table: speakers, warnings and what was left out are one text each.
 */
public final class SourcesTable {
  public static final StructType SCHEMA =
      new StructType(
          Arrays.stream(Schemas.SOURCES.fields())
              .filter(field -> !field.name().equals("revision"))
              .map(SourcesTable::flat)
              .toArray(StructField[]::new));

  private SourcesTable() {}

  private static StructField flat(StructField field) {
    return field.dataType() instanceof ArrayType
        ? new StructField(field.name(), DataTypes.StringType, field.nullable(), field.metadata())
        : field;
  }

  /** A row a source. */
  public static List<Row> rows(List<SourceSummary> sources) {
    return sources.stream().map(SourcesTable::row).toList();
  }

  private static Row row(SourceSummary source) {
    return RowFactory.create(
        source.source(),
        source.caseName(),
        source.kind(),
        source.state(),
        source.reason(),
        source.genre(),
        source.genreReason(),
        source.encoding(),
        source.encodingReason(),
        source.language(),
        source.documents(),
        source.turns(),
        new SpeakerWords(source.speakers()).text(),
        source.words(),
        source.wordsWithSpeaker(),
        source.pages(),
        String.join("\n", source.leftOut()),
        String.join("\n", source.warnings()),
        String.join("; ", source.correctedLabels()));
  }
}
