package crosscase.jobs.tables;

import crosscase.extract.SourceSummary;
import crosscase.extract.SpeakerWords.SpeakerCount;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Turns summaries of sources into rows of {@link Schemas#SOURCES}, and rows into summaries. */
public final class SourceRows {
  private SourceRows() {}

  public static Row row(SourceSummary summary, String revision) {
    return RowFactory.create(
        summary.source(),
        summary.caseName(),
        summary.kind(),
        summary.state(),
        summary.reason(),
        summary.genre(),
        summary.genreReason(),
        summary.encoding(),
        summary.encodingReason(),
        summary.language(),
        summary.documents(),
        summary.turns(),
        Rows.array(summary.speakers().stream().map(SourceRows::row)),
        summary.words(),
        summary.wordsWithSpeaker(),
        summary.pages(),
        summary.leftOut().toArray(),
        summary.warnings().toArray(),
        summary.correctedLabels().toArray(),
        revision);
  }

  public static SourceSummary summary(Row row) {
    return new SourceSummary(
        row.getAs("source"),
        row.getAs("case"),
        row.getAs("kind"),
        row.getAs("state"),
        row.getAs("reason"),
        row.getAs("genre"),
        row.getAs("genre_reason"),
        row.getAs("encoding"),
        row.getAs("encoding_reason"),
        row.getAs("language"),
        row.<Integer>getAs("documents"),
        row.<Integer>getAs("turns"),
        row.<Row>getList(row.fieldIndex("speakers")).stream().map(SourceRows::speaker).toList(),
        row.<Integer>getAs("words"),
        row.<Integer>getAs("words_with_speaker"),
        row.getAs("pages"),
        strings(row, "left_out"),
        strings(row, "warnings"),
        strings(row, "corrected_labels"));
  }

  private static Row row(SpeakerCount speaker) {
    return RowFactory.create(
        speaker.name(), speaker.role(), speaker.roleInferred(), speaker.words(), speaker.turns());
  }

  private static SpeakerCount speaker(Row row) {
    return new SpeakerCount(
        row.getAs("name"),
        row.getAs("role"),
        row.<Boolean>getAs("role_inferred"),
        row.<Integer>getAs("words"),
        row.<Integer>getAs("turns"));
  }

  private static List<String> strings(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }
}
