package crosscase.cli.hostile;

import java.io.IOException;
import java.util.List;

/** Good files with odd names. */
final class OddFileNames {
  private static final List<String> NAMES =
      List.of(
          "two\nlines.txt",
          "tab\there.txt",
          "\uD83D\uDE42 \uD83D\uDC69\u200D\uD83D\uDE92.txt",
          "e\u0301 decomposed.txt",
          "\u00E9 composed.txt",
          "\u202Ecod.txt",
          "-rf.txt",
          "%2e%2e%2f.txt",
          "back\\slash.txt",
          "quote'\"`$(x).txt",
          " blank .txt",
          "star*?[a].txt",
          "semi;colon,comma.txt",
          "n".repeat(240) + ".txt",
          "#hash.txt");

  private OddFileNames() {}

  static void make(HostileFolder folder) throws IOException {
    for (int i = 0; i < NAMES.size(); i++) {
      folder.text(
          "names/" + NAMES.get(i),
          "Q: What is your name?\n\nA: They call me number %d.\n".formatted(i),
          HostileFolder.DOCUMENT);
    }
  }
}
