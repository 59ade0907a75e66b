import java.util.List;
import java.util.stream.Collectors;

/** What is known of the made files: their metadata, and the turns a reader should find in them. */
final class Catalogue {
  private Catalogue() {}

  /** One row a file, in the order of the sources. */
  static String metadata(List<Source> sources) {
    return Csv.line("path", "case", "kind", "title", "date", "region", "speakers")
        + sources.stream().map(Catalogue::row).collect(Collectors.joining());
  }

  private static String row(Source source) {
    Header header = source.header();
    return Csv.line(
        source.target(),
        header.caseName(),
        Word.of(header.kind()),
        header.title(),
        header.date().toString(),
        header.region(),
        header.speakers().stream()
            .map(speaker -> header.labels().shown(speaker) + "=" + speaker.role())
            .collect(Collectors.joining(";")));
  }

  /** One row a turn, numbered from 1 in each file; the text is that of the source. */
  static String turns(List<Source> sources) {
    StringBuilder rows =
        new StringBuilder(Csv.line("path", "turn", "speaker", "role", "paragraphs", "text"));
    for (Source source : sources) {
      if (source.body() instanceof Body.Transcript(List<Turn> turns)) {
        for (int i = 0; i < turns.size(); i++) {
          rows.append(row(source, i + 1, turns.get(i)));
        }
      }
    }
    return rows.toString();
  }

  private static String row(Source source, int number, Turn turn) {
    return Csv.line(
        source.target(),
        String.valueOf(number),
        source.header().labels().shown(turn.speaker()),
        turn.speaker().role(),
        String.valueOf(turn.paragraphs().size()),
        turn.text());
  }
}
