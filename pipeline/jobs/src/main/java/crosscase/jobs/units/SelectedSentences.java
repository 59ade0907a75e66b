package crosscase.jobs.units;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_keys;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;

import crosscase.association.CaseCounts;
import crosscase.corpus.Voice;
import crosscase.jobs.Selection;
import crosscase.jobs.Selection.Filter;
import crosscase.jobs.SelectionException;
import crosscase.jobs.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Chooses the sentences that a {@link Selection} counts.
 *
 * <p>In a transcript only speech counts, and what interviewers say only if it is asked for.
 */
public final class SelectedSentences {
  /** Separates the values of several columns that form a stratum together. */
  public static final String SEPARATOR = CaseCounts.VALUE_SEPARATOR;

  /** Columns of the sentences that can be used in filters and strata. */
  private static final List<String> COLUMNS =
      List.of(
          "case",
          "kind",
          "document",
          "title",
          "date",
          "role",
          "speaker",
          "section",
          "page",
          "voice");

  private final Dataset<Row> sentences;
  private final Dataset<Row> documents;

  public SelectedSentences(Dataset<Row> sentences, Dataset<Row> documents) {
    this.sentences = sentences;
    this.documents = documents;
  }

  /**
   * Document, number, stratum, and {@code unit_key}: a number that the sentences of a unit share.
   *
   * @throws SelectionException if the corpus lacks a column
   */
  public Dataset<Row> select(Selection selection) throws SelectionException {
    requireColumns(selection);
    Column unitKey = unitKey(selection.unit());
    return filtered(selection)
        .where(unitKey.isNotNull())
        .select(
            col("document"),
            col("number"),
            stratum(selection).as("stratum"),
            unitKey.as("unit_key"));
  }

  /** All columns of the sentences that count, with their stratum. */
  public Dataset<Row> withStratum(Selection selection) throws SelectionException {
    requireColumns(selection);
    return filtered(selection).withColumn("stratum", stratum(selection));
  }

  private Dataset<Row> filtered(Selection selection) {
    // Only the numbers of turns are read, and the sentences are not shuffled. Looking up one hash
    // is several times as fast as looking up two texts, and it differs for every reading.
    Column reading = xxhash64(col("document"), col("revision"));
    Dataset<Row> transcripts =
        documents.select(
            reading.as("reading"), size(col("turns").getField("number")).gt(0).as("transcript"));
    Dataset<Row> spoken =
        sentences
            .withColumn("reading", reading)
            .join(broadcast(transcripts), "reading")
            .where(col("turn").isNotNull().or(not(col("transcript"))));
    Dataset<Row> found =
        selection.excludesInterviewers()
            ? spoken.where(not(col("voice").equalTo(Voice.INTERVIEWER.word())))
            : spoken;
    for (Filter filter : selection.filters()) {
      found = found.where(condition(filter));
    }
    return found;
  }

  /** A section includes the sections below it; all other columns must be equal. */
  private Column condition(Filter filter) {
    Column column = textColumn(filter.column());
    Column same = column.isin(filter.values().toArray());
    if (!filter.column().equals("section")) {
      return same;
    }
    return filter.values().stream()
        .map(section -> column.startsWith(section + " > "))
        .reduce(same, Column::or);
  }

  /** Whether a stratum is a case: none of the values that form it is missing. */
  private static Column isCase(Column stratum) {
    Column padded = concat(lit(SEPARATOR), stratum, lit(SEPARATOR));
    return not(padded.contains(SEPARATOR + SEPARATOR));
  }

  /**
   * Whether a stratum is compared with others: it is a case, or nothing that counts has a case.
   *
   * @throws SelectionException if the corpus lacks a column
   */
  public Column isCompared(Selection selection) throws SelectionException {
    Column isCase = isCase(col("stratum"));
    return select(selection).where(isCase).isEmpty() ? lit(true) : isCase;
  }

  private Column stratum(Selection selection) {
    Column[] columns = selection.by().stream().map(this::textColumn).toArray(Column[]::new);
    return columns.length == 1 ? columns[0] : concat_ws(SEPARATOR, columns);
  }

  private static Column unitKey(Unit unit) {
    return switch (unit.kind()) {
      case SENTENCE, WINDOW -> col("number");
      case TURN -> col("turn");
      case PARAGRAPH -> col("paragraph");
      case DOCUMENT -> lit(0);
    };
  }

  private Column textColumn(String name) {
    Column column = isColumn(name) ? col(name).cast("string") : col("variables").getItem(name);
    return coalesce(column, lit(""));
  }

  private boolean isColumn(String name) {
    return COLUMNS.contains(name) && Arrays.asList(sentences.columns()).contains(name);
  }

  private void requireColumns(Selection selection) throws SelectionException {
    List<String> wanted =
        Stream.concat(selection.by().stream(), selection.filters().stream().map(Filter::column))
            .filter(name -> !isColumn(name))
            .toList();
    if (wanted.isEmpty()) {
      return;
    }
    List<String> variables = variables();
    for (String name : wanted) {
      if (!variables.contains(name)) {
        throw new SelectionException(
            "The corpus has no column %s: choose one of %s."
                .formatted(name, String.join(", ", available(variables))));
      }
    }
  }

  private List<String> available(List<String> variables) {
    return Stream.concat(COLUMNS.stream().filter(this::isColumn), variables.stream()).toList();
  }

  private List<String> variables() {
    return documents
        .select(explode(map_keys(col("variables"))).as("name"))
        .distinct()
        .orderBy("name")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
