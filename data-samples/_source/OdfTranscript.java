import java.util.List;
import java.util.stream.Collectors;

/** The turns of a transcript as paragraphs or as a table of an OpenDocument text. */
final class OdfTranscript {
  private static final String BODY = "Text_20_body";

  private OdfTranscript() {}

  static String of(Labels labels, List<Turn> turns) {
    List<LabelledTurn> labelled = labels.label(turns);
    return switch (labels) {
      case TABLE -> table(labelled);
      case NAME_LINE -> join(labelled, OdfTranscript::nameLine);
      default -> join(labelled, OdfTranscript::inline);
    };
  }

  private interface TurnText {
    String of(LabelledTurn turn);
  }

  private static String join(List<LabelledTurn> turns, TurnText text) {
    return turns.stream().map(text::of).collect(Collectors.joining());
  }

  private static String inline(LabelledTurn turn) {
    return paragraphs(BODY, List.of(turn.label() + " " + turn.first()))
        + paragraphs(BODY, turn.others());
  }

  private static String nameLine(LabelledTurn turn) {
    return OdfText.paragraph("SpeakerLine", OdfText.bold(turn.label()))
        + paragraphs(BODY, turn.paragraphs());
  }

  private static String table(List<LabelledTurn> turns) {
    return """
    <table:table table:name="Turns" table:style-name="Turns">
    <table:table-column table:style-name="Turns.A"/>
    <table:table-column table:style-name="Turns.B"/>
    %s</table:table>
    """
            .formatted(join(turns, OdfTranscript::row))
        + OdfText.paragraph(BODY, "");
  }

  private static String row(LabelledTurn turn) {
    return OdfText.row(
        OdfText.cell(OdfText.paragraph("Table_20_Contents", Xml.escape(turn.label()))),
        OdfText.cell(paragraphs("Table_20_Contents", turn.paragraphs())));
  }

  private static String paragraphs(String style, List<String> texts) {
    return texts.stream()
        .map(text -> OdfText.paragraph(style, Xml.escape(text)))
        .collect(Collectors.joining());
  }
}
