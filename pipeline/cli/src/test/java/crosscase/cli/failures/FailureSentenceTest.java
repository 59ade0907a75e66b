package crosscase.cli.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureSentenceTest {
  private static final String QUOTED = "I never told anybody";

  @Test
  void whatTheMachineLacksIsToldInOurWords() {
    assertThat(sentence(new AccessDeniedException("/data/corpus")))
        .isEqualTo(
            "you have no permission to use /data/corpus: change its permissions or use another folder");
    assertThat(sentence(new FileNotFoundException("/data/a b.yaml (Permission denied)")))
        .startsWith("you have no permission to use /data/a b.yaml: ");
    assertThat(sentence(new FileSystemException("/data/c", null, "Read-only file system")))
        .startsWith("/data/c cannot be changed, because its disk is read-only");
    assertThat(sentence(new UncheckedIOException(new IOException("No space left on device"))))
        .startsWith("no space is left on the disk");
    assertThat(sentence(new RuntimeException(new OutOfMemoryError("Java heap space"))))
        .startsWith("there is too little memory");
    assertThat(sentence(new RuntimeException(new StackOverflowError())))
        .startsWith("the input is nested too deeply");
    assertThat(sentence(new IllegalArgumentException("x", new UnknownHostException("namenode"))))
        .startsWith("there is no machine called namenode");
  }

  @Test
  void damageIsNamedWithItsRemedy() {
    assertThat(
            sentence(
                new SparkException(
                    "[FAILED_READ_FILE.NO_HINT] Encountered error while reading file"
                        + " file:/c/sentences/part-00000-1.parquet.  SQLSTATE: KD001",
                    null)))
        .startsWith("the table sentences of C is damaged")
        .contains("restore them from a backup");
    assertThat(sentence(new RuntimeException(new CorruptIndexException("checksum", "_0.cfs"))))
        .isEqualTo("the index of C is damaged: rebuild it with crosscase index --corpus C");
  }

  @Test
  void nothingElseIsQuoted() {
    assertThat(sentence(new NullPointerException(QUOTED)))
        .doesNotContain(QUOTED)
        .contains("please report it");
    assertThat(sentence(new SparkException(QUOTED, null))).doesNotContain(QUOTED);
    assertThat(sentence(new IOException("our own words: do this")))
        .isEqualTo("our own words: do this");
  }

  @Test
  void theLogSaysWhereButNotWhat(@TempDir Path corpus) throws IOException {
    Throwable failure =
        new IllegalStateException(QUOTED, new SparkException("[SOME.CODE] " + QUOTED, null));
    Path log = FailureLog.add(corpus, "ingest", failure).orElseThrow();
    FailureLog.add(corpus, "index", failure);

    assertThat(Files.readString(log))
        .doesNotContain(QUOTED)
        .contains("ingest failed", "index failed", "java.lang.IllegalStateException")
        .contains("org.apache.spark.SparkException [SOME.CODE]")
        .contains("    at crosscase.cli.failures.FailureSentenceTest.");
    assertThat(FailureLog.add(corpus.resolve("nowhere"), "ingest", failure)).isEmpty();
  }

  private static String sentence(Throwable failure) {
    return FailureSentence.of(failure, "C");
  }
}
