package crosscase.judgements;

import crosscase.corpus.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds passages of an earlier text in a later one, where white space may differ. */
final class PassageSearch {
  private final String text;

  /** Made when the first passage is not where it was. */
  private @Nullable Words words;

  PassageSearch(String text) {
    this.text = text;
  }

  /** As {@link Anchor#in} says. */
  Optional<Span> find(Anchor anchor) {
    return isWhereItWas(anchor) ? Optional.of(anchor.span()) : words().find(anchor);
  }

  private boolean isWhereItWas(Anchor anchor) {
    Span span = anchor.span();
    return text.startsWith(anchor.text(), span.begin())
        && text.startsWith(anchor.before(), span.begin() - anchor.before().length())
        && text.startsWith(anchor.after(), span.end());
  }

  private Words words() {
    if (words == null) {
      words = Words.of(text);
    }
    return words;
  }

  /**
   * A text without white space.
   *
   * @param places for each character, its place in the text
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Words(String words, int[] places) {
    static Words of(String text) {
      StringBuilder kept = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          places[kept.length()] = i;
          kept.append(text.charAt(i));
        }
      }
      return new Words(kept.toString(), places);
    }

    Optional<Span> find(Anchor anchor) {
      String wanted = of(anchor.text()).words;
      String before = of(anchor.before()).words;
      String after = of(anchor.after()).words;
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
  }
}
