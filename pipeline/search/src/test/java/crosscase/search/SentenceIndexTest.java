package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceIndexTest {
  private static final List<Sentence> OLD =
      TaggedText.corpus("housing | 1 | 1 | provider | trust\n");
  private static final List<Sentence> NEW =
      TaggedText.corpus("housing | 1 | 1 | provider | trust\nwelfare | 1 | 1 | provider | trust\n");

  @TempDir private Path folder;

  @Test
  void aDamagedIndexHasNoVersionAndCanBeRebuilt() throws IOException {
    assertThat(SentenceIndex.version(folder)).isEmpty();
    SentenceIndex.rebuild(folder, OLD.iterator(), "7");
    assertThat(SentenceIndex.version(folder)).isEqualTo(Optional.of("7"));

    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(SentenceIndex.version(folder)).isEmpty();

    SentenceIndex.rebuild(folder, OLD.iterator(), "8");
    assertThat(SentenceIndex.version(folder)).isEqualTo(Optional.of("8"));
  }

  @Test
  void aReaderKeepsItsVersionDuringAndAfterARebuild() throws Exception {
    SentenceIndex.rebuild(folder, OLD.iterator(), "1");
    try (SentenceSearch before = SentenceSearch.open(folder)) {
      SentenceIndex.rebuild(folder, askingAtEach(NEW, before), "2");

      assertThat(before.find("trust", 1).total()).isEqualTo(1);
      try (SentenceSearch after = SentenceSearch.open(folder)) {
        assertThat(after.find("trust", 1).total()).isEqualTo(2);
      }
    }
  }

  @Test
  void aFailedRebuildLeavesTheOldIndex() throws Exception {
    SentenceIndex.rebuild(folder, OLD.iterator(), "1");
    Iterator<Sentence> failing =
        Stream.concat(NEW.stream(), Stream.generate(SentenceIndexTest::fail)).iterator();

    assertThatThrownBy(() -> SentenceIndex.rebuild(folder, failing, "2"))
        .hasMessage("no more to be had");
    assertThat(SentenceIndex.version(folder)).isEqualTo(Optional.of("1"));
    try (SentenceSearch search = SentenceSearch.open(folder)) {
      assertThat(search.find("trust", 1).total()).isEqualTo(1);
    }
  }

  @Test
  void anIndexOfAnOlderFormatHasNoVersion() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("corpus.version", "7").entrySet());
      writer.commit();
    }

    assertThat(SentenceIndex.version(folder)).isEmpty();
  }

  /** Searches before it returns each sentence, as people may while an index is written. */
  private static Iterator<Sentence> askingAtEach(List<Sentence> sentences, SentenceSearch search) {
    return sentences.stream().peek(sentence -> assertOneFound(search)).iterator();
  }

  private static void assertOneFound(SentenceSearch search) {
    try {
      assertThat(search.find("trust", 1).total()).isEqualTo(1);
    } catch (IOException | QueryException e) {
      throw new AssertionError(e);
    }
  }

  private static Sentence fail() {
    throw new IllegalStateException("no more to be had");
  }
}
