package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
  void everyChangedByteOfEveryFileIsNoticed() throws IOException {
    assertThat(SentenceIndex.isIntact(folder)).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i += 1 + sound.length / 50) {
          byte[] changed = sound.clone();
          changed[i] ^= 4;
          Files.write(file, changed);
          assertThat(SentenceIndex.isIntact(folder)).as("byte %d of %s", i, file).isFalse();
        }
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertThat(SentenceIndex.isIntact(folder)).as("half of %s", file).isFalse();
        Files.write(file, sound);
      }
    }
    assertThat(SentenceIndex.isIntact(folder)).isTrue();
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
