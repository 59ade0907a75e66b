package crosscase.extract.archives;

import crosscase.corpus.InputFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the name of a member safe to use in a path below its archive. */
final class MemberName {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_DEPTH = 20;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern DRIVE_LETTER = Pattern.compile("\\p{Alpha}:");

  private MemberName() {}

  /**
   * Removes roots, drives, dot segments and control characters, and shortens a very long name from
   * the front.
   */
  static String safe(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      String plain = CONTROL.matcher(part).replaceAll("_").strip();
      boolean isFolder = !plain.isEmpty() && !plain.equals(".") && !plain.equals("..");
      if (isFolder && !(parts.isEmpty() && DRIVE_LETTER.matcher(plain).matches())) {
        parts.add(plain.substring(Math.max(0, plain.length() - MAX_LENGTH)));
      }
    }
    List<String> last = parts.subList(Math.max(0, parts.size() - MAX_DEPTH), parts.size());
    return last.isEmpty() ? "member" : String.join("/", last);
  }

  /** Whether a member is not a source: it is hidden, or describes the sources. */
  static boolean isExcluded(String safe) {
    return !InputFiles.isSource(safe) || Stream.of(safe.split("/")).anyMatch(InputFiles::isHidden);
  }
}
