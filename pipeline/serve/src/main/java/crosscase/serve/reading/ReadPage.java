package crosscase.serve.reading;

import crosscase.serve.layout.PageFrame;
import crosscase.serve.searching.SearchOptions;
import crosscase.serve.web.Link;
import java.util.List;

/**
 * All that the reading page shows: a document, or the list of them.
 *
 * @param document empty for the list
 * @param facts what is known of the document, as name and value
 */
public record ReadPage(
    PageFrame frame,
    String document,
    String title,
    List<Link.Parameter> facts,
    List<Paragraph> blocks,
    List<ThemeCount> themes,
    List<OverviewMark> overview,
    int sentenceCount,
    MatchNavigation matches,
    DocumentList documentList) {
  public ReadPage {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
    themes = List.copyOf(themes);
    overview = List.copyOf(overview);
  }

  /**
   * A paragraph with what stands beside it.
   *
   * @param page a page mark before it; empty where the page goes on
   * @param speaker whose turn begins here; empty where it goes on
   * @param time when it begins in the recording
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

  /** A sentence; {@code codes} are the themes on it. */
  public record Sentence(int number, List<TextPiece> pieces, List<ThemeCount> themes) {}

  /**
   * A piece of a sentence.
   *
   * @param match the number of the match, from 1; 0 if it is none
   * @param begin in the document's text
   */
  public record TextPiece(String text, int match, int begin) {}

  /** A theme with how often it is meant, or whether it is denied. */
  public record ThemeCount(String id, String label, int count, boolean negated, String link) {}

  /**
   * The matches of the document.
   *
   * @param current the one looked at, from 1; 0 before the first
   */
  public record MatchNavigation(int count, int current, String previous, String next) {
    static final MatchNavigation NONE = new MatchNavigation(0, 0, "", "");

    static MatchNavigation of(int count, Link here) {
      int at = SearchOptions.number(SearchOptions.first(here, ReadRequest.MATCH), 0, 0, count);
      return count == 0
          ? NONE
          : new MatchNavigation(
              count, at, to(here, at <= 1 ? count : at - 1), to(here, at % count + 1));
    }

    private static String to(Link here, int match) {
      return here.with(ReadRequest.MATCH, Integer.toString(match)) + "#m" + match;
    }
  }

  /** A theme, or with an empty id a match, at a sentence. */
  public record OverviewMark(String theme, int column, int sentence, String label) {}

  /** A document of the list. */
  public record DocumentRow(String path, int matches, String link) {}

  /**
   * Some of the documents that have a sentence that matches.
   *
   * @param total how many there are
   * @param from the number of the first one listed, from 1
   */
  public record DocumentList(
      List<DocumentRow> documents, int total, int from, String previous, String next) {
    static final DocumentList NONE = new DocumentList(List.of(), 0, 1, "", "");

    public DocumentList {
      documents = List.copyOf(documents);
    }

    public int lastShown() {
      return from + documents.size() - 1;
    }
  }

  public int overviewColumns() {
    return themes.size() + 1;
  }

  /** How tall a mark of the map is, so that one in a long document is still seen. */
  public int overviewMarkHeight() {
    return Math.max(1, sentenceCount / 120);
  }
}
