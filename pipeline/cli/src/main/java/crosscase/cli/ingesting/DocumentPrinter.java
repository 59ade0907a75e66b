package crosscase.cli.ingesting;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Provenance;
import crosscase.corpus.Turn;
import crosscase.corpus.Voice;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Prints what was read from a file, for people: who speaks, on which page, in what form. */
final class DocumentPrinter {
  private final Document document;
  private final PrintWriter out;
  private OptionalInt page = OptionalInt.empty();
  private OptionalInt turn = OptionalInt.empty();

  DocumentPrinter(Document document, PrintWriter out) {
    this.document = document;
    this.out = out;
  }

  void print() {
    out.println("=== " + document.metadata().path() + "  [" + properties() + "]");
    printRemarks();
    document.paragraphs().forEach(this::print);
    out.println();
  }

  /** Prints what the document was taken for and what was weighed, without its text. */
  void explain() {
    out.println("=== " + document.metadata().path() + "  [" + properties() + "]");
    out.println(document.provenance().genre().reason());
    document.provenance().genre().evidence().forEach(out::println);
    printRemarks();
    out.println();
  }

  private void printRemarks() {
    document.provenance().leftOut().forEach(each -> out.println(each.sentence()));
    document.provenance().warnings().forEach(warning -> out.println("Warning: " + warning));
  }

  private String properties() {
    Provenance reading = document.provenance();
    List<String> facts = new ArrayList<>(List.of(reading.mediaType()));
    reading.pages().ifPresent(pages -> facts.add(pages + (pages == 1 ? " page" : " pages")));
    if (!reading.language().isEmpty()) {
      facts.add(reading.language());
    }
    facts.add(reading.genre().genre().word());
    return String.join(", ", facts);
  }

  private void print(Paragraph paragraph) {
    if (paragraph.page().isPresent() && !paragraph.page().equals(page)) {
      page = paragraph.page();
      out.printf("%n--- page %d%n", page.getAsInt());
    }
    document
        .turnOf(paragraph)
        .filter(speaking -> !OptionalInt.of(speaking.number()).equals(turn))
        .ifPresent(speaking -> out.printf("%n%s%n", heading(speaking)));
    turn = paragraph.turn();
    out.println(marker(paragraph) + paragraph.span().of(document.text()));
  }

  private static String heading(Turn speaking) {
    String time =
        speaking.startMs().isPresent() ? " " + timeCode(speaking.startMs().getAsLong()) : "";
    String guess = speaking.roleInferred() ? ", inferred" : "";
    return "%s (%s%s)%s:".formatted(speaking.speaker(), speaking.role(), guess, time);
  }

  private static String timeCode(long milliseconds) {
    Duration time = Duration.ofMillis(milliseconds);
    return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  private String marker(Paragraph paragraph) {
    return switch (paragraph.form()) {
      case TEXT -> quotationMarker(paragraph);
      case HEADING -> "#".repeat(1 + depth(paragraph.section())) + " ";
      case LIST_ITEM -> "- ";
      case CELL -> "| ";
      case QUOTATION -> "> ";
      case FOOTNOTE -> "[note] ";
    };
  }

  private String quotationMarker(Paragraph paragraph) {
    boolean isQuoted =
        document.turnOf(paragraph).isEmpty() && document.voiceOf(paragraph) == Voice.RESPONDENT;
    return isQuoted ? "> " : "";
  }

  private static int depth(String section) {
    return Optional.of(section)
        .filter(path -> !path.isEmpty())
        .map(p -> p.split(" > ").length)
        .orElse(0);
  }
}
