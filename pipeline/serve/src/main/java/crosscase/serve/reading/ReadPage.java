package crosscase.serve.reading;

import crosscase.serve.layout.PageFrame;
import crosscase.serve.web.Link;
import java.util.List;

/**
 * What the reading page shows: one document, or the list of documents.
 *
 * @param document the path of the document; empty for the list
 * @param facts the document's metadata, as names and values
 * @param overview marks that show where in the document matches and themes are
 */
public record ReadPage(
    PageFrame frame,
    String document,
    String title,
    List<Link.Parameter> facts,
    List<Paragraph> paragraphs,
    List<ThemeCount> themes,
    List<OverviewMark> overview,
    int sentenceCount,
    MatchNavigation matches,
    DocumentList documents) {
  public ReadPage {
    facts = List.copyOf(facts);
    paragraphs = List.copyOf(paragraphs);
    themes = List.copyOf(themes);
    overview = List.copyOf(overview);
  }

  /**
   * A paragraph with its speaker and its themes.
   *
   * @param page the page that begins here; empty where the page continues
   * @param speaker whose turn begins here; empty where the turn continues
   * @param time when the turn begins in the recording
   */
  public record Paragraph(
      String page,
      String speaker,
      String role,
      String time,
      String form,
      String voice,
      String attribution,
      List<Sentence> sentences,
      List<ThemeCount> themes) {}

  /** A sentence with its themes. */
  public record Sentence(int number, List<TextPiece> pieces, List<ThemeCount> themes) {}

  /**
   * A piece of a sentence.
   *
   * @param match the number of the match, from 1; 0 if the piece is no match
   * @param begin where the piece begins in the document's text
   */
  public record TextPiece(String text, int match, int begin) {}

  /**
   * A theme with the number of its sentences.
   *
   * @param negated whether every one of them negates the theme
   */
  public record ThemeCount(String id, String label, int count, boolean negated, String link) {}

  /**
   * A mark of the overview: a theme or a match, at a sentence.
   *
   * @param theme the theme's id; empty for a match
   */
  public record OverviewMark(String theme, int column, int sentence, String label) {}

  public int overviewColumns() {
    return themes.size() + 1;
  }

  /** How tall a mark of the overview is; tall enough to be seen in a long document. */
  public int overviewMarkHeight() {
    return Math.max(1, sentenceCount / 120);
  }
}
