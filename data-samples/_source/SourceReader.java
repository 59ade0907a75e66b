import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of one source; every slip in it becomes a complaint, none an exception. */
final class SourceReader {
  private static final String RULE = "\n---\n";

  private SourceReader() {}

  static Reading read(String name, String text, String fingerprint) {
    List<String> complaints = new ArrayList<>();
    Optional<Source> source = read(name, text, fingerprint, complaints);
    return source.isPresent() && complaints.isEmpty()
        ? new Reading.Sound(source.get())
        : new Reading.Faulty(name, complaints);
  }

  private static Optional<Source> read(
      String name, String text, String fingerprint, List<String> complaints) {
    String[] halves = text.replace("\r\n", "\n").split(RULE, 2);
    if (halves.length < 2) {
      complaints.add("no line --- under the header");
      return Optional.empty();
    }
    return new HeaderReader(complaints)
        .read(halves[0])
        .map(header -> new Source(name, header, body(header, halves[1], complaints), fingerprint));
  }

  private static Body body(Header header, String text, List<String> complaints) {
    List<String> blocks = List.of(text.strip().split("\n\\s*\n"));
    return header.kind() == Kind.REPORT
        ? new ReportReader(complaints).read(blocks, header.title())
        : new TranscriptReader(complaints).read(blocks, header.speakers());
  }
}
