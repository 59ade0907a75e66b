package crosscase.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoStoreTest {
  @TempDir private Path folder;
  private JudgementDatabase database;
  private MemoStore memos;

  @BeforeEach
  void open() throws IOException {
    database = JudgementDatabase.open(folder.resolve("judgements.sqlite"));
    memos = database.memos();
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  @Test
  void givesBackMemosOnEverySubject() throws IOException {
    List<MemoSubject> subjects =
        List.of(
            new MemoSubject.Passage(Requests.trust(Decision.ADDED, "Rosa", "1").anchor()),
            new MemoSubject.Document("housing/anna.txt"),
            new MemoSubject.Theme("trust"),
            new MemoSubject.Case("housing"),
            new MemoSubject.Pair("trust", "control"));
    for (MemoSubject subject : subjects) {
      memos.write(request("r" + subject, subject.toString(), subject, "A note."));
    }

    assertThat(memos.current()).extracting(Memo::subject).containsExactlyElementsOf(subjects);
  }

  @Test
  void keepsEarlierVersions() throws IOException {
    MemoSubject trust = new MemoSubject.Theme("trust");
    memos.write(request("1", "m", trust, "Only between officers?"));
    memos.write(request("2", "m", trust, "Between officers and tenants as well."));

    assertThat(memos.current())
        .extracting(Memo::text)
        .containsExactly("Between officers and tenants as well.");
    assertThat(memos.history()).hasSize(2);
  }

  @Test
  void removesAMemoWithAnEmptyText() throws IOException {
    MemoSubject trust = new MemoSubject.Theme("trust");
    memos.write(request("1", "m", trust, "Only between officers?"));
    memos.write(request("2", "m", trust, ""));

    assertThat(memos.current()).isEmpty();
    assertThat(memos.history()).hasSize(2);
  }

  @Test
  void recordsARequestThatArrivesTwiceOnce() throws IOException {
    MemoSubject trust = new MemoSubject.Theme("trust");
    Memo first = memos.write(request("1", "m", trust, "Only between officers?"));

    assertThat(memos.write(request("1", "m", trust, "Only between officers?"))).isEqualTo(first);
    assertThat(memos.history()).containsExactly(first);
  }

  @Test
  void doesNotCareAboutTheOrderOfAPair() {
    assertThat(new MemoSubject.Pair("trust", "control"))
        .isEqualTo(new MemoSubject.Pair("control", "trust"));
  }

  private static MemoRequest request(String id, String memo, MemoSubject subject, String text) {
    return new MemoRequest(id, memo, "Rosa", subject, text);
  }
}
