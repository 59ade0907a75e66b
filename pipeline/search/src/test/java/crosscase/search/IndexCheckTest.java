package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {
  private static final List<Sentence> SENTENCES =
      TaggedText.corpus(
          """
          housing | 1 | 1 | provider | trust grows
          housing | 1 | 1 | provider | control grows
          welfare | 1 | 1 | provider | trust
          """);

  @TempDir private Path folder;

  @BeforeEach
  void index() throws IOException {
    SentenceIndex.rebuild(folder, SENTENCES.iterator(), "1");
  }

  @Test
  void anIndexOfExactlyTheseSentencesIsConsistent() throws IOException {
    assertThat(check(SENTENCES)).isEqualTo(new IndexCheck(false, List.of()));
    assertThat(check(SENTENCES.reversed()).isConsistent()).isTrue();
  }

  @Test
  void namesTheDocumentOfAMissingExtraOrChangedSentence() throws IOException {
    String housing = SENTENCES.getFirst().document();
    String welfare = SENTENCES.getLast().document();
    List<Sentence> other = TaggedText.corpus("housing | 1 | 1 | provider | trust grew\n");

    assertThat(check(SENTENCES.subList(0, 2)).differingDocuments()).containsExactly(welfare);
    assertThat(check(SENTENCES.subList(1, 3)).differingDocuments()).containsExactly(housing);
    assertThat(
            check(List.of(other.getFirst(), SENTENCES.get(1), SENTENCES.get(2)))
                .differingDocuments())
        .containsExactly(housing);
    assertThat(check(List.of()).differingDocuments()).containsExactly(housing, welfare);
  }

  @Test
  void comparesTheSpeakerToo() throws IOException {
    List<Sentence> others = new ArrayList<>(SENTENCES);
    others.set(2, TaggedText.corpus("welfare | 1 | 1 | service-user | trust\n").getFirst());

    assertThat(check(others).differingDocuments()).containsExactly(SENTENCES.getLast().document());
  }

  @Test
  void oneChangedByteIsDamage() throws IOException {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertThat(check(SENTENCES).isDamaged()).as(file.toString()).isTrue();
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(check(SENTENCES).isConsistent()).isTrue();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  private IndexCheck check(List<Sentence> sentences) throws IOException {
    return IndexCheck.of(folder, sentences.iterator());
  }
}
