package crosscase.judgements;

import crosscase.corpus.Span;
import java.util.Optional;

/** Finds passages of an earlier text in a later one, where white space may differ. */
final class PassageSearch {
  private final String words;

  /** For each character of {@link #words}, its place in the text. */
  private final int[] places;

  PassageSearch(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        at[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    this.words = kept.toString();
    this.places = at;
  }

  Optional<Span> find(Anchor anchor) {
    String wanted = withoutSpace(anchor.text());
    String before = withoutSpace(anchor.before());
    String after = withoutSpace(anchor.after());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int best = -1;
    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      if (best < 0 || isBetter(at, best, wanted, before, after, anchor.span().begin())) {
        best = at;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Span(places[best], places[best + wanted.length() - 1] + 1));
  }

  private boolean isBetter(
      int at, int best, String wanted, String before, String after, int place) {
    int context = context(at, wanted.length(), before, after);
    int bestContext = context(best, wanted.length(), before, after);
    return context > bestContext
        || (context == bestContext
            && Math.abs(places[at] - place) < Math.abs(places[best] - place));
  }

  /** How many characters around the place are as they were. */
  private int context(int at, int length, String before, String after) {
    int same = 0;
    while (same < Math.min(before.length(), at)
        && words.charAt(at - 1 - same) == before.charAt(before.length() - 1 - same)) {
      same++;
    }
    int end = at + length;
    int sameAfter = 0;
    while (sameAfter < Math.min(after.length(), words.length() - end)
        && words.charAt(end + sameAfter) == after.charAt(sameAfter)) {
      sameAfter++;
    }
    return same + sameAfter;
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(each -> !Character.isWhitespace(each)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
