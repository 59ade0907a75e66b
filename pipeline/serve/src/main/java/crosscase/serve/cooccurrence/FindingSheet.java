package crosscase.serve.cooccurrence;

import crosscase.serve.searching.SearchPage;
import java.util.List;

/**
 * The evidence behind one pair of themes.
 *
 * @param verdict in words
 * @param sentence the verdict with its reason
 * @param definitions of the two themes, those that have one
 * @param withoutOneCase what leaving out one case changes, in a sentence; empty if nothing
 * @param forest the odds ratio by case
 * @param heard who says the sentences with both themes
 */
public record FindingSheet(
    String names,
    String verdict,
    String sentence,
    List<Definition> definitions,
    List<CaseRow> cases,
    String withoutOneCase,
    FigureView forest,
    Quotes supporting,
    Quotes opposing,
    List<RoleRow> heard) {
  public FindingSheet {
    definitions = List.copyOf(definitions);
    cases = List.copyOf(cases);
    heard = List.copyOf(heard);
  }

  /** What the codebook says of a theme. */
  public record Definition(String theme, String text) {}

  /**
   * What a case says.
   *
   * @param stance supports, contradicts or silent
   * @param documents the number of documents of the case, as are the next three
   * @param link to the sentences with both themes
   */
  public record CaseRow(
      String name,
      String stance,
      int documents,
      int supporting,
      int contradicting,
      int silent,
      long both,
      String link) {}

  /**
   * Sentences to read.
   *
   * @param title what they are, such as sentences with both themes
   * @param total how many there are
   * @param link to all of them
   */
  public record Quotes(String title, long total, List<SearchPage.Hit> hits, String link) {
    public Quotes {
      hits = List.copyOf(hits);
    }
  }

  /**
   * Who was heard.
   *
   * @param people how many people; speakers of different documents are different people
   */
  public record RoleRow(String role, int people, int documents, int sentences) {}
}
