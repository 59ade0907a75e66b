package crosscase.serve;

import java.util.List;

/**
 * All that the reading page shows: a document, or the list of them.
 *
 * @param document empty for the list
 * @param facts what is known of the document, as name and value
 */
record ReadPage(
    Frame frame,
    String document,
    String title,
    List<Link.Part> facts,
    List<Block> blocks,
    List<Coded> themes,
    List<Mark> map,
    int sentences,
    Matches matches,
    Listing listing) {
  ReadPage {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
    themes = List.copyOf(themes);
    map = List.copyOf(map);
  }

  /**
   * A paragraph with what stands beside it.
   *
   * @param page a page mark before it; empty where the page goes on
   * @param speaker whose turn begins here; empty where it goes on
   * @param time when it begins in the recording
   */
  record Block(
      String page,
      String speaker,
      String role,
      String time,
      String form,
      String voice,
      String attribution,
      List<Said> sentences,
      List<Coded> themes) {}

  /** A sentence; {@code codes} are the themes on it. */
  record Said(int number, List<Piece> pieces, List<Coded> codes) {}

  /**
   * A piece of a sentence.
   *
   * @param match the number of the match, from 1; 0 if it is none
   * @param begin in the document's text
   */
  record Piece(String text, int match, int begin) {}

  /** A theme with how often it is meant, or whether it is denied. */
  record Coded(String id, String label, int count, boolean denied, String link) {}

  /**
   * The matches of the document.
   *
   * @param at the one looked at, from 1; 0 before the first
   */
  record Matches(int count, int at, String previous, String next) {
    static final Matches NONE = new Matches(0, 0, "", "");

    static Matches of(int count, Link here) {
      int at = SearchState.number(SearchState.first(here, ReadView.AT), 0, 0, count);
      return count == 0
          ? NONE
          : new Matches(count, at, to(here, at <= 1 ? count : at - 1), to(here, at % count + 1));
    }

    private static String to(Link here, int match) {
      return here.with(ReadView.AT, Integer.toString(match)) + "#m" + match;
    }
  }

  /** A theme, or with an empty id a match, at a sentence. */
  record Mark(String theme, int column, int sentence, String words) {}

  /** A document of the list. */
  record Entry(String path, int count, String link) {}

  /**
   * Some of the documents that have a sentence that matches.
   *
   * @param total how many there are
   * @param from the number of the first one listed, from 1
   */
  record Listing(List<Entry> documents, int total, int from, String previous, String next) {
    static final Listing NONE = new Listing(List.of(), 0, 1, "", "");

    Listing {
      documents = List.copyOf(documents);
    }

    int last() {
      return from + documents.size() - 1;
    }
  }

  int columns() {
    return themes.size() + 1;
  }

  /** How tall a mark of the map is, so that one in a long document is still seen. */
  int height() {
    return Math.max(1, sentences / 120);
  }
}
