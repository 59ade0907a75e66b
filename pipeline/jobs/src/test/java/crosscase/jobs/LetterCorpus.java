package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import crosscase.association.CaseCounts;
import crosscase.corpus.Turn;
import crosscase.corpus.Voice;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.SparkRuntime;
import crosscase.jobs.units.SelectedSentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of letters that a reader can count by hand: {@code "AB - C"} are three sentences, the
 * first with themes A and B; a lower-case letter is a theme that its sentence denies.
 */
final class LetterCorpus {
  static final List<String> THEMES = List.of("A", "B", "C");

  private static final StructType SENTENCES =
      new StructType()
          .add("revision", StringType)
          .add("document", StringType)
          .add("case", StringType)
          .add("kind", StringType)
          .add("variables", createMapType(StringType, StringType))
          .add("number", IntegerType)
          .add("paragraph", IntegerType)
          .add("page", IntegerType)
          .add("section", StringType)
          .add("turn", IntegerType)
          .add("speaker", StringType)
          .add("role", StringType)
          .add("voice", StringType)
          .add("text", StringType);
  private static final StructType DOCUMENTS =
      new StructType()
          .add("revision", StringType)
          .add("document", StringType)
          .add("variables", createMapType(StringType, StringType))
          .add("turns", createArrayType(new StructType().add("number", IntegerType)));
  private static final StructType CODINGS =
      new StructType()
          .add("theme", StringType)
          .add("document", StringType)
          .add("sentence", IntegerType)
          .add("coder", StringType)
          .add("negated", BooleanType);

  private final List<Row> sentences = new ArrayList<>();
  private final List<Row> documents = new ArrayList<>();
  private final List<Row> codings = new ArrayList<>();
  private String document = "";
  private String source = "";
  private String caseName = "";
  private Map<String, String> variables = Map.of();
  private int number;
  private int paragraph;
  private int turn;

  /** Starts an interview, in which only speech counts. */
  LetterCorpus interview(String name, String inCase, Map<String, String> about) {
    return document(name, inCase, about, new Row[] {RowFactory.create(1)});
  }

  LetterCorpus interview(String name, String inCase) {
    return interview(name, inCase, Map.of());
  }

  /** Documents started from here on come from one file, like those of a table of answers. */
  LetterCorpus from(String file) {
    source = file;
    return this;
  }

  /** Starts a report, which has no speech. */
  LetterCorpus report(String name, String inCase) {
    return document(name, inCase, Map.of(), new Row[0]);
  }

  private LetterCorpus document(
      String name, String inCase, Map<String, String> about, Row[] turns) {
    document = name;
    caseName = inCase;
    variables = about;
    number = 0;
    paragraph = 0;
    turn = 0;
    documents.add(RowFactory.create(revision(), name, Rows.scalaMap(about), turns));
    return this;
  }

  /** A turn, whose paragraphs are separated by bars. */
  LetterCorpus say(String role, String paragraphs) {
    turn++;
    for (String part : paragraphs.split(" \\| ", -1)) {
      paragraph(part, "", role, turn);
    }
    return this;
  }

  /** A paragraph outside speech. */
  LetterCorpus write(String section, String units) {
    paragraph(units, section, "", null);
    return this;
  }

  private void paragraph(String units, String section, String role, @Nullable Integer inTurn) {
    paragraph++;
    for (String letters : units.split(" ", -1)) {
      number++;
      String kind = inTurn == null ? "report" : "interview";
      String inCase = caseName.isEmpty() ? null : caseName;
      Object about = Rows.scalaMap(variables);
      sentences.add(
          RowFactory.create(
              revision(),
              document,
              inCase,
              kind,
              about,
              number,
              paragraph,
              1,
              section,
              inTurn,
              role.isEmpty() ? "" : role + " of " + document,
              role,
              voice(role),
              letters));
      letters.chars().filter(letter -> letter != '-').forEach(letter -> code((char) letter));
    }
  }

  private String revision() {
    return source.isEmpty() ? document : source;
  }

  private static String voice(String role) {
    return role.isEmpty() ? Voice.AUTHOR.word() : new Turn(1, "", role).voice().word();
  }

  private void code(char letter) {
    boolean negated = Character.isLowerCase(letter);
    String theme = String.valueOf(Character.toUpperCase(letter));
    codings.add(RowFactory.create(theme, document, number, "codebook", negated));
  }

  CooccurrenceJob job() {
    return job(2);
  }

  /** The same rows in another order, in this many partitions. */
  CooccurrenceJob shuffled(int partitions, Random random) {
    List.of(sentences, documents, codings).forEach(rows -> Collections.shuffle(rows, random));
    return job(partitions);
  }

  /**
   * A random corpus of two cases: interviews in two regions, the first one without a case, and a
   * report; some of the themes are denied.
   */
  static LetterCorpus random(Random random) {
    LetterCorpus corpus = new LetterCorpus();
    for (int document = 0; document < 4; document++) {
      String name = "talk " + document;
      String region = random.nextBoolean() ? "north" : "south";
      corpus.interview(
          name,
          document == 0 ? "" : "xy".substring(document % 2, document % 2 + 1),
          document > 0 && random.nextInt(4) == 0 ? Map.of() : Map.of("region", region));
      for (int turn = 0; turn < 2 + random.nextInt(5); turn++) {
        List<String> roles = List.of("interviewer", "provider", "user");
        corpus.say(roles.get(random.nextInt(3)), units(random) + " | " + units(random));
      }
    }
    return corpus
        .report("paper", "x")
        .write("Aims", units(random))
        .write("Aims > Means", units(random))
        .write("Ends", units(random));
  }

  private static String units(Random random) {
    List<String> letters = List.of("-", "-", "A", "B", "AB", "C", "bC", "Abc", "a", "ABC");
    List<String> units = new ArrayList<>();
    for (int sentence = 0; sentence <= random.nextInt(4); sentence++) {
      units.add(letters.get(random.nextInt(letters.size())));
    }
    return String.join(" ", units);
  }

  CooccurrenceJob job(int partitions) {
    return new CooccurrenceJob(
        frame(sentences, SENTENCES).repartition(partitions),
        frame(documents, DOCUMENTS),
        frame(codings, CODINGS).repartition(partitions));
  }

  /** The whole matrix of each case: its units, those of each theme and those of each pair. */
  String counted(Selection selection) throws SelectionException {
    return shown(job().counts(selection, THEMES));
  }

  String counted(Unit unit) throws SelectionException {
    return counted(Selection.DEFAULT.with(unit));
  }

  static String shown(CaseCounts counts) {
    StringBuilder text = new StringBuilder();
    for (String name : counts.strata().keySet()) {
      String label = name.replace(SelectedSentences.SEPARATOR, "+");
      text.append("%s: %d units%n".formatted(label, counts.unitsOf(name)));
      for (String row : counts.themes()) {
        text.append(row);
        for (String column : counts.themes()) {
          text.append(' ').append(cell(counts, name, row, column));
        }
        text.append(System.lineSeparator());
      }
    }
    return text.toString();
  }

  private static long cell(CaseCounts counts, String name, String row, String column) {
    return row.equals(column)
        ? counts.unitsWith(name, row)
        : counts.table(name, row, column).both();
  }

  private static Dataset<Row> frame(List<Row> rows, StructType schema) {
    return SparkRuntime.session().createDataFrame(rows, schema);
  }
}
