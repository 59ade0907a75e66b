package crosscase.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementStoreTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  @TempDir private Path folder;
  private JudgementDatabase database;
  private JudgementStore store;

  @BeforeEach
  void open() throws IOException {
    database = JudgementDatabase.open(file(), Clock.fixed(NOON, ZoneOffset.UTC));
    store = database.judgements();
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private Path file() {
    return folder.resolve("judgements with space & ümlaut.sqlite");
  }

  @Test
  void givesBackWhatWasRecorded() throws IOException {
    JudgementRequest request = Requests.trust(Decision.REJECTED, "Rosa", "1");

    Judgement judgement = store.add(request);

    assertThat(judgement.request()).isEqualTo(request);
    assertThat(judgement.number()).isEqualTo(1);
    assertThat(judgement.madeAt()).isEqualTo(NOON);
    assertThat(judgement.undoes()).isEmpty();
  }

  @Test
  void isTheSameWhenItIsOpenedAgain() throws IOException {
    Judgement judgement = store.add(Requests.trust(Decision.REJECTED, "Rosa", "1"));
    database.close();

    database = JudgementDatabase.open(file());
    store = database.judgements();

    assertThat(store.all()).containsExactly(judgement);
    assertThat(store.ofDocument("housing/anna.txt")).containsExactly(judgement);
    assertThat(store.ofDocument("housing/ben.txt")).isEmpty();
  }

  @Test
  void recordsARequestThatArrivesTwiceOnce() throws IOException {
    Judgement first = store.add(Requests.trust(Decision.REJECTED, "Rosa", "1"));

    assertThat(store.add(Requests.trust(Decision.REJECTED, "Rosa", "1"))).isEqualTo(first);
    assertThat(store.all()).hasSize(1);
  }

  @Test
  void listsWhoeverHasJudged() throws IOException {
    store.add(Requests.trust(Decision.REJECTED, "Rosa", "1"));
    store.add(Requests.trust(Decision.ACCEPTED, "Ben", "2"));
    store.add(Requests.trust(Decision.ACCEPTED, "Rosa", "3"));

    assertThat(store.coders()).containsExactly("Ben", "Rosa");
  }

  @Test
  void undoesStepByStepTheJudgementsOfOnePerson() throws IOException {
    store.add(Requests.trust(Decision.ACCEPTED, "Rosa", "1"));
    store.add(Requests.trust(Decision.REJECTED, "Rosa", "2"));
    store.add(Requests.trust(Decision.ADDED, "Ben", "3"));

    Judgement once = store.undo("Rosa", "4").orElseThrow();
    Judgement twice = store.undo("Rosa", "5").orElseThrow();

    assertThat(once.decision()).isEqualTo(Decision.ACCEPTED);
    assertThat(once.undoes()).hasValue(2);
    assertThat(twice.decision()).isEqualTo(Decision.WITHDRAWN);
    assertThat(twice.undoes()).hasValue(1);
    assertThat(store.undo("Rosa", "6")).isEmpty();
    assertThat(store.all()).hasSize(5);
  }

  @Test
  void undoesOnceHoweverOftenTheRequestArrives() throws IOException {
    store.add(Requests.trust(Decision.ACCEPTED, "Rosa", "1"));
    store.add(Requests.trust(Decision.REJECTED, "Rosa", "2"));

    Judgement undone = store.undo("Rosa", "3").orElseThrow();

    assertThat(store.undo("Rosa", "3")).contains(undone);
    assertThat(store.all()).hasSize(3);
  }

  @Test
  void judgesAnewAfterUndoing() throws IOException {
    store.add(Requests.trust(Decision.ACCEPTED, "Rosa", "1"));
    store.undo("Rosa", "2");
    store.add(Requests.trust(Decision.REJECTED, "Rosa", "3"));

    assertThat(store.undo("Rosa", "4").orElseThrow().decision()).isEqualTo(Decision.WITHDRAWN);
  }

  @Test
  void neverChangesOrDeletesAJudgement() throws Exception {
    store.add(Requests.trust(Decision.ACCEPTED, "Rosa", "1"));

    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("UPDATE judgement SET coder = 'Ben'"))
          .hasMessageContaining("never changed");
      assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM judgement"))
          .hasMessageContaining("never deleted");
    }
  }

  @Test
  void letsSeveralStoresWriteTheSameFileAtOnce() throws IOException {
    try (JudgementDatabase other = JudgementDatabase.open(file())) {
      List<JudgementStore> stores = List.of(store, other.judgements());
      IntStream.range(0, 100)
          .parallel()
          .forEach(i -> add(stores.get(i % 2), Requests.trust(Decision.ADDED, "Rosa", "r" + i)));
    }

    assertThat(store.all())
        .extracting(each -> each.request().id())
        .hasSize(100)
        .doesNotHaveDuplicates();
    assertThat(store.all()).extracting(Judgement::number).isSorted();
  }

  @Test
  void refusesADatabaseOfALaterVersion() throws Exception {
    Path later = folder.resolve("later.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + later);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = 99");
    }

    assertThatThrownBy(() -> JudgementDatabase.open(later)).hasMessageContaining("later version");
  }

  @Test
  void saysThatAFileIsNoDatabase() throws IOException {
    Path text = Files.writeString(folder.resolve("text.sqlite"), "no database ".repeat(100));

    assertThatThrownBy(() -> JudgementDatabase.open(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a database");
  }

  private static void add(JudgementStore store, JudgementRequest request) {
    try {
      store.add(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
