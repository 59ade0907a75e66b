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
    int matches,
    List<Entry> documents) {
  ReadPage {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
    themes = List.copyOf(themes);
    map = List.copyOf(map);
    documents = List.copyOf(documents);
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

  /** A theme, or with an empty id a match, at a sentence. */
  record Mark(String theme, int column, int sentence, String words) {}

  /** A document of the list. */
  record Entry(String path, String title, String caseName, int count, String link) {}

  int columns() {
    return themes.size() + 1;
  }

  /** How tall a mark of the map is, so that one in a long document is still seen. */
  int height() {
    return Math.max(1, sentences / 120);
  }
}
