package crosscase.extract.turns;

import crosscase.corpus.Genre;
import crosscase.corpus.GenreDecision;
import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what sort of text a document is in which nobody speaks by turns. */
final class ProseGenre {
  private static final Pattern LETTER =
      Pattern.compile(
          "(?im)^(?:(?:dear|hello|hi|liebe[rs]?|sehr geehrte[rs]?|chère?s?|estimad[oa]s?) .{1,60},?|(?:from"
              + "|to|subject|von|an|betreff): .+|(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|with"
              + " kind) regards|mit freundlichen grüßen|cordialement),?)$");

  private static final int MIN_LETTER_LINES = 2;
  private static final int MIN_WORDS = 300;

  private ProseGenre() {}

  static GenreDecision of(List<Block> blocks, List<String> evidence) {
    long cells = count(blocks, Form.CELL);
    long headings = count(blocks, Form.HEADING) + count(blocks, Form.FOOTNOTE);
    long letterLines =
        blocks.stream().mapToLong(block -> LETTER.matcher(block.text()).results().count()).sum();
    long words = blocks.stream().mapToLong(block -> block.text().split("\\s+").length).sum();
    if (letterLines >= MIN_LETTER_LINES) {
      return decision(
          Genre.CORRESPONDENCE,
          "No speakers, but %d salutations, closings or headers of mail.".formatted(letterLines),
          evidence);
    }
    if (cells * 2 > blocks.size()) {
      return decision(
          Genre.TABLE,
          "No speakers, and %d of %d paragraphs are cells of tables."
              .formatted(cells, blocks.size()),
          evidence);
    }
    return headings > 1 || words >= MIN_WORDS
        ? decision(
            Genre.REPORT,
            "No speakers, but %d headings and notes in %d words.".formatted(headings, words),
            evidence)
        : decision(Genre.OTHER, "No speakers, and too short to tell.", evidence);
  }

  private static GenreDecision decision(Genre genre, String reason, List<String> evidence) {
    return new GenreDecision(genre, reason, evidence);
  }

  private static long count(List<Block> blocks, Form form) {
    return blocks.stream().filter(block -> block.form() == form).count();
  }
}
