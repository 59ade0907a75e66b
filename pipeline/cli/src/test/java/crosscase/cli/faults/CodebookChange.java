package crosscase.cli.faults;

import crosscase.cli.corpus.CorpusCodebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A codebook that is replaced by another. */
record CodebookChange() implements FileChange {
  @Override
  public String name() {
    return "codebook";
  }

  @Override
  public void write(Path folder, boolean second) throws IOException {
    CorpusCodebook.save(Files.createDirectories(folder), second ? "two: 2" : "one: 1");
  }

  @Override
  public String read(Path folder) throws IOException {
    return CorpusCodebook.read(folder).orElse("none");
  }
}
