package crosscase.cli.searching;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.SampleCorpus;
import crosscase.jobs.CorpusTables;
import crosscase.search.SentenceIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexOfAnotherCorpusTest {
  private static final String OTHER = "4 00000000-0000-4000-8000-000000000000";

  @TempDir private Path corpus;

  @Test
  void isNeverSearched() throws IOException {
    copyTables();
    index(OTHER);

    CommandResult search = search();
    assertThat(search.err())
        .isEqualTo(
            corpus.resolve("index")
                + " is the index of another corpus: rebuild it with crosscase index.\n");
    assertThat(search.code()).isEqualTo(2);
  }

  @Test
  void anEarlierVersionIsSearchedWithANote() throws IOException {
    copyTables();
    index(CorpusTables.indexVersion(corpus) + " with people's codings of commit 99");

    CommandResult search = search();
    assertThat(search.err())
        .isEqualTo(
            "The index shows an earlier version of the corpus: bring it up to date with crosscase"
                + " index.\n");
    assertThat(search.code()).isZero();
  }

  @Test
  void everyCorpusHasAnId() throws IOException {
    copyTables();

    assertThat(CorpusTables.id(corpus)).hasSize(36);
    assertThat(CorpusTables.state(corpus)).matches("\\d+ [-0-9a-f]{36}");
    assertThat(CorpusTables.hasHadIndexVersion(corpus, CorpusTables.state(corpus))).isTrue();
    assertThat(CorpusTables.hasHadIndexVersion(corpus, OTHER)).isFalse();
  }

  private void copyTables() throws IOException {
    for (String table : CorpusTables.versions(corpus).keySet()) {
      FileUtils.copyDirectory(
          SampleCorpus.shared().folder().resolve(table).toFile(), corpus.resolve(table).toFile());
    }
  }

  private void index(String version) throws IOException {
    SentenceIndex.rebuild(corpus.resolve("index"), Collections.emptyIterator(), version);
  }

  private CommandResult search() {
    return CommandResult.crosscase("search", "trust", "--corpus", corpus.toString());
  }
}
