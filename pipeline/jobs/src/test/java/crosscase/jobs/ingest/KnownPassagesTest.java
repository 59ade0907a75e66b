package crosscase.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.annotate.SentenceAnnotator;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.Progress;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.SparkRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the paragraphs that are tagged. */
class KnownPassagesTest {
  private static final String DRAFT =
      "The tenants kept a ledger.\n\nNobody at the council read it.\n\nYes.\n\nYes.";

  @TempDir private Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void aDraft() throws IOException {
    input = folder.resolve("input");
    write("housing/draft-1.txt", DRAFT);
  }

  @Test
  void tagsARepeatedPassageOnce() throws IOException {
    write("welfare/draft-2.txt", "Yes.\n\nA new start.\n\nNobody at the council read it.");

    assertThat(tagged()).isEqualTo(4);
    assertThat(sentences("corpus"))
        .containsExactly(
            "The tenants kept a ledger.",
            "Nobody at the council read it.",
            "Yes.",
            "Yes.",
            "Yes.",
            "A new start.",
            "Nobody at the council read it.");
  }

  @Test
  void tagsOnlyWhatIsNewInALaterDraft() throws IOException {
    assertThat(tagged()).isEqualTo(3);
    write("welfare/draft-2.txt", "A new start.\n\n" + DRAFT + "\n\nA new start.");

    assertThat(tagged()).isEqualTo(1);
    assertThat(rows("corpus")).isEqualTo(rowsOfACleanRun());
  }

  @Test
  void doesNotTagAMovedFileAgain() throws IOException {
    tagged();
    Files.move(input.resolve("housing/draft-1.txt"), input.resolve("final.txt"));

    assertThat(tagged()).isZero();
    assertThat(sentences("corpus")).hasSize(4);
  }

  @Test
  void tagsAgainWhatOtherSettingsTagged() throws IOException {
    tagged();
    tables("corpus")
        .spark()
        .sql("UPDATE delta.`%s` SET settings = 'others'".formatted(path(DeltaTables.DOCUMENTS)));
    write("welfare/draft-2.txt", DRAFT + "\n\nA new start.");

    assertThat(tagged()).isEqualTo(4);
  }

  @Test
  void neitherTagsNorReusesTextInOtherLanguages() throws IOException {
    String french =
        """
        Les voisins avaient peur et personne ne les écoutait dans cette ville. La mairie avait promis
        une réunion avant la fin du mois, mais elle n'est jamais venue, et nous avons attendu.\
        """;
    write("housing/draft-1.txt", french + "\n\nLondon.");
    assertThat(tagged()).isZero();
    write("housing/copy.txt", french + "\n\nLondon.\n\n" + french);
    write("welfare/english.txt", DRAFT + "\n\nLondon.");

    assertThat(tagged()).isEqualTo(4);
  }

  @Test
  void textsWithEqualHashesKeepTheirOwnTags() throws IOException {
    write("housing/draft-1.txt", "Yes.");
    tagged();
    write("welfare/draft-2.txt", "No, never.");
    Path other = folder.resolve("other");
    ingest(other);
    String hash =
        "SELECT hex(paragraph_hashes[0]) FROM delta.`%s` WHERE source = 'welfare/draft-2.txt'"
            .formatted(other.resolve(DeltaTables.DOCUMENTS));
    tables("corpus")
        .spark()
        .sql(
            "UPDATE delta.`%s` SET paragraph_hashes = array(X'%s')"
                .formatted(
                    path(DeltaTables.DOCUMENTS),
                    tables("corpus").spark().sql(hash).first().getString(0)));

    assertThat(tagged()).isEqualTo(1);
    assertThat(sentences("corpus")).containsExactly("Yes.", "No, never.");
  }

  /** How many paragraphs an ingest tags. */
  private long tagged() throws IOException {
    long before = SentenceAnnotator.shared().taggedParagraphs();
    ingest(folder.resolve("corpus"));
    return SentenceAnnotator.shared().taggedParagraphs() - before;
  }

  private void ingest(Path corpus) throws IOException {
    CorpusTables tables = CorpusTables.open(corpus);
    new IngestJob(tables, Progress.SILENT).executeAndPrune(IngestInput.of(input));
  }

  private List<String> rowsOfACleanRun() throws IOException {
    ingest(folder.resolve("clean"));
    return rows("clean");
  }

  private List<String> rows(String corpus) {
    return tables(corpus).sentences().toJSON().collectAsList().stream().sorted().toList();
  }

  private List<String> sentences(String corpus) {
    DeltaTables tables = tables(corpus);
    return tables.strings(tables.sentences().orderBy("document", "number").select("text"));
  }

  private DeltaTables tables(String corpus) {
    return new DeltaTables(SparkRuntime.session(), folder.resolve(corpus));
  }

  private String path(String table) {
    return folder.resolve("corpus").resolve(table).toString();
  }

  private void write(String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
