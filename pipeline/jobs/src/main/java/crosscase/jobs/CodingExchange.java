package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import crosscase.corpus.Coding;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Span;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Rows;
import crosscase.themes.Codebook;
import crosscase.themes.CoderComparison.SentenceKey;
import crosscase.themes.CoderComparison.Unit;
import crosscase.themes.DocumentText;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProject.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A corpus as people and other programs see it: its texts, and who coded what in them.
 *
 * <p>All of it is in the memory of this process at once, like a project file.
 */
public final class CodingExchange {
  private final DeltaTables tables;

  public CodingExchange(CorpusTables corpus) {
    this.tables = corpus.delta();
  }

  /** All documents, by name. */
  public List<DocumentText> documents() {
    Map<String, List<Span>> sentences = new HashMap<>();
    for (Row row : sentenceRows("begin", "end")) {
      sentences
          .computeIfAbsent(row.getString(0), document -> new ArrayList<>())
          .add(new Span(row.getInt(2), row.getInt(3)));
    }
    return documents("text").stream()
        .map(row -> documentText(row.getAs("document"), row.getAs("text"), sentences))
        .toList();
  }

  private static DocumentText documentText(
      String name, String text, Map<String, List<Span>> sentences) {
    return new DocumentText(name, text, sentences.getOrDefault(name, List.of()));
  }

  /** The unit of each sentence if sentences are compared: the sentence itself. */
  public Map<SentenceKey, Unit> sentences() {
    Map<SentenceKey, Unit> units = new HashMap<>();
    for (Row row : sentenceRows()) {
      SentenceKey place = new SentenceKey(row.getString(0), row.getInt(1));
      units.put(place, new Unit(place.document(), "sentence " + place.sentence()));
    }
    return units;
  }

  /**
   * The unit of each sentence if turns are compared: its turn or, outside speech, its paragraph.
   */
  public Map<SentenceKey, Unit> turns() {
    Map<SentenceKey, Unit> units = new HashMap<>();
    for (Row row : sentenceRows("turn", "paragraph")) {
      String name = row.isNullAt(2) ? "paragraph " + row.getInt(3) : "turn " + row.getInt(2);
      units.put(new SentenceKey(row.getString(0), row.getInt(1)), new Unit(row.getString(0), name));
    }
    return units;
  }

  /** The source of each document, by the document's name. */
  public Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    for (Row row : documents("source")) {
      sources.put(row.getAs("document"), row.getAs("source"));
    }
    return sources;
  }

  /** Codings from the sources themselves: the codes of a turn, on each of its sentences. */
  public List<Coding> codingsFromSources(String coder) {
    Dataset<Row> turns =
        tables
            .documents()
            .select(col("document"), explode(col("turns")).as("t"))
            .select(
                col("document"), col("t.number").as("turn"), explode(col("t.codes")).as("code"));
    return tables
        .sentences()
        .join(turns, new String[] {"document", "turn"})
        .collectAsList()
        .stream()
        .map(row -> codingFromSource(row, coder))
        .toList();
  }

  private static Coding codingFromSource(Row row, String coder) {
    Span all = new Span(row.<Integer>getAs("begin"), row.<Integer>getAs("end"));
    return new Coding(
        row.getAs("code"),
        row.getAs("document"),
        row.<Integer>getAs("number"),
        coder,
        List.of(all),
        false);
  }

  /** The corpus with all codings of everyone, as a project. */
  public QdaProject project(String name, Codebook codebook) {
    Map<String, List<Selection>> selections = new TreeMap<>();
    for (Row row : tables.codings().collectAsList()) {
      Coding coding = Rows.coding(row);
      for (Span span : coding.spans()) {
        selections
            .computeIfAbsent(coding.document(), document -> new ArrayList<>())
            .add(new Selection(span, coding.theme(), coding.coder(), coding.negated()));
      }
    }
    List<QdaProject.Source> sources =
        documents("revision", "case", "kind", "title", "date", "variables", "text").stream()
            .map(row -> source(row, selections))
            .toList();
    return new QdaProject(name, codebook.withMissingThemes(themes(selections)).themes(), sources);
  }

  private static List<String> themes(Map<String, List<Selection>> selections) {
    return selections.values().stream()
        .flatMap(List::stream)
        .map(Selection::theme)
        .distinct()
        .sorted()
        .toList();
  }

  private static QdaProject.Source source(Row row, Map<String, List<Selection>> selections) {
    DocumentMetadata description = Rows.description(row, Map.of());
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("kind", description.kind().word());
    variables.put("title", description.title());
    variables.put("date", description.date());
    variables.putAll(new TreeMap<>(description.variables()));
    variables.values().removeIf(String::isEmpty);
    List<Selection> sorted =
        selections.getOrDefault(description.path(), List.of()).stream()
            .sorted(
                Comparator.comparingInt((Selection s) -> s.span().begin())
                    .thenComparingInt(s -> s.span().end())
                    .thenComparing(Selection::theme)
                    .thenComparing(Selection::coder))
            .toList();
    return new QdaProject.Source(
        description.path(), row.getAs("text"), description.caseName(), variables, sorted);
  }

  private List<Row> documents(String... columns) {
    return tables.documents().orderBy("document").select("document", columns).collectAsList();
  }

  private List<Row> sentenceRows(String... columns) {
    String[] all = new String[columns.length + 1];
    all[0] = "number";
    System.arraycopy(columns, 0, all, 1, columns.length);
    return tables.sentences().orderBy("document", "number").select("document", all).collectAsList();
  }
}
