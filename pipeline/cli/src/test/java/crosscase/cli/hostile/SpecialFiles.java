package crosscase.cli.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Empty files, links, pipes, sockets, and files without read permission. */
final class SpecialFiles {
  private SpecialFiles() {}

  static void make(HostileFolder folder) throws IOException, InterruptedException {
    folder.text("none/empty.docx", "", "empty");
    folder.text("none/empty.pdf", "", "empty");
    folder.text("none/empty.txt", "", "empty");
    folder.text("none/blank.txt", " \n\n\t\n", "no-text");
    folder.text("none/mark.txt", "\uFEFF", "no-text");
    folder.text("none/blank.html", "<html><body></body></html>", "no-text");
    link(folder, "none/password.txt", "/etc/passwd");
    link(folder, "none/noughts.txt", "/dev/zero");
    link(folder, "none/nowhere.txt", "nowhere-at-all.txt");
    link(folder, "none/circle.txt", "circle.txt");
    link(folder, "none/above", "../..");
    Path pipe = folder.put("none/pipe.txt", "unsupported");
    if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
      throw new IOException("mkfifo makes no pipe");
    }
    socket(folder.put("none/socket.txt", "unsupported"));
    closed(folder);
  }

  private static void link(HostileFolder folder, String path, String target) throws IOException {
    Files.createSymbolicLink(folder.put(path, "unsupported"), Path.of(target));
  }

  /** Remains after the server is closed; it is moved, as its own path may be too long to bind. */
  private static void socket(Path path) throws IOException {
    Path bound = Files.createTempDirectory("s").resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(bound));
    }
    Files.move(bound, path);
    Files.delete(bound.getParent());
  }

  /** Root can read every file. */
  private static void closed(HostileFolder folder) throws IOException {
    boolean isRoot = System.getProperty("user.name").equals("root");
    Path file = folder.put("none/closed.txt", isRoot ? HostileFolder.DOCUMENT : "corrupt");
    Files.writeString(file, "Q: May I come in?\n\nA: If you have the key.\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
  }
}
