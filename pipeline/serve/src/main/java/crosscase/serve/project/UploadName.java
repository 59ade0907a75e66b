package crosscase.serve.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the name that a browser sends with a file into a path below the input folder. */
final class UploadName {
  /** Control and format characters, and what Windows does not allow in names. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

  private static final int MAX_NAME_BYTES = 200;
  private static final int MAX_FOLDERS = 8;

  private UploadName() {}

  /**
   * A path that stays below the folder, whatever was sent; empty if nothing remains of the name.
   *
   * <p>Leading dots and underscores go as well, because files with such names are not read.
   */
  static Optional<Path> pathOf(String sent) {
    List<String> parts = new ArrayList<>();
    for (String part : sent.replace('\\', '/').split("/")) {
      String clean = clean(part);
      if (!clean.isEmpty()) {
        parts.add(clean);
      }
    }
    if (parts.isEmpty() || parts.size() > MAX_FOLDERS || !endsInName(sent)) {
      return Optional.empty();
    }
    return Optional.of(Path.of("", parts.toArray(String[]::new)));
  }

  private static boolean endsInName(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    return !clean(last).isEmpty();
  }

  /** One name of a file or folder. */
  static String clean(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    text = FORBIDDEN.matcher(text).replaceAll(" ").strip();
    text = text.replaceFirst("^[._\\s]+", "").replaceFirst("[.\\s]+$", "");
    while (text.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
      text = text.substring(1);
    }
    return text;
  }
}
