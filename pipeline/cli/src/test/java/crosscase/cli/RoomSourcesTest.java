package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomSourcesTest {
  @TempDir private Path folder;

  @Test
  void aRoomWithMoreFilesThanAllowedIsFoundAndOneWithJustAsManyIsNot() throws IOException {
    write("alpha/src/main/java/root/alpha", "package-info.java", 3);
    write("beta/src/main/java/root/beta/room", "package-info.java", 4);
    write("beta/src/test/java/root/beta/room", "package-info.java", 9);

    assertThat(RoomSources.below(folder).withMoreFilesThan(4)).containsExactly("root.beta.room");
  }

  @Test
  void aRoomWithoutPackageInfoIsFound() throws IOException {
    write("alpha/src/main/java/root/alpha", "package-info.java", 1);
    write("alpha/src/main/java/root/alpha/room", "Other.java", 1);

    assertThat(RoomSources.below(folder).withoutPackageInfo()).containsExactly("root.alpha.room");
  }

  @Test
  void linesAreCountedOverTheFilesOfARoom() throws IOException {
    write("alpha/src/main/java/root/alpha", "package-info.java", 2);

    assertThat(RoomSources.below(folder).lines("root.alpha")).isEqualTo(6);
  }

  /** So many classes of two lines each, and one file more. */
  private void write(String room, String more, int classes) throws IOException {
    Path rooms = Files.createDirectories(folder.resolve(room));
    Files.writeString(rooms.resolve(more), "package a;\n\n");
    for (int i = 0; i < classes; i++) {
      Files.writeString(rooms.resolve("Class%d.java".formatted(i)), "package a;\n\n");
    }
  }
}
