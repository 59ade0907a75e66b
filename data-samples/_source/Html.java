import java.util.List;
import java.util.stream.Collectors;

/** Writes a source as a complete web page, with the furniture that pages have around the text. */
final class Html {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>{title} | Partnership study</title>
      <meta name="date" content="{date}">
      <style>
      body { max-width: 42em; margin: auto; font-family: Georgia, serif; line-height: 1.5; }
      nav, footer { font-size: 85%; color: #555; }
      td, th { border: 1px solid #999; padding: 0.3em; text-align: left; }
      </style>
      </head>
      <body>
      <nav><a href="../">All cases</a> <a href="./">More from this case</a></nav>
      <article>
      <h1>{title}</h1>
      <p class="date">{dateLine}</p>
      {body}</article>
      <footer><p>Partnership study, working papers of the research team. Not for citation.</p>\
      </footer>
      </body>
      </html>
      """;

  private Html() {}

  static String page(Source source) {
    Header header = source.header();
    return PAGE.replace("{title}", Xml.escape(header.title()))
        .replace("{date}", header.date().toString())
        .replace("{dateLine}", header.dateLine())
        .replace("{body}", body(source));
  }

  private static String body(Source source) {
    Labels labels = source.header().labels();
    return switch (source.body()) {
      case Body.Report report -> HtmlReport.body(report);
      case Body.Transcript transcript ->
          labels.label(transcript.turns()).stream()
              .map(turn -> turn(turn, labels))
              .collect(Collectors.joining());
    };
  }

  private static String turn(LabelledTurn turn, Labels labels) {
    String label = Xml.escape(turn.label());
    return switch (labels) {
      case NAME_LINE -> "<p><strong>" + label + "</strong></p>\n" + paragraphs(turn.paragraphs());
      case NAME_BOLD -> first("<strong>" + label + "</strong>", turn);
      default -> first(label, turn);
    };
  }

  private static String first(String label, LabelledTurn turn) {
    return "<p>" + label + " " + Xml.escape(turn.first()) + "</p>\n" + paragraphs(turn.others());
  }

  private static String paragraphs(List<String> texts) {
    return texts.stream()
        .map(text -> "<p>" + Xml.escape(text) + "</p>\n")
        .collect(Collectors.joining());
  }
}
