package crosscase.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkScratchTest {
  @TempDir private Path shared;

  @Test
  void removesWhatADeadProcessLeftAndMakesAFolderOnlyItsOwnerCanRead() throws IOException {
    Path dead = Files.createDirectories(shared.resolve("spark-1/blocks"));
    Files.writeString(dead.resolveSibling("owned"), "");
    Files.writeString(dead.resolve("spilled"), "text");
    Path beingMade = Files.createDirectories(shared.resolve("spark-2"));

    Path folder = SparkScratch.open(shared).folder();

    assertThat(dead.getParent()).doesNotExist();
    assertThat(beingMade).exists();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }
}
